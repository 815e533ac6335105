package dev.rung.files;

/** Text of a file as an error may quote it: no character in it can drive a terminal or hide. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** In straight quotes, shortened to 60 characters, control and format characters as {@code ‹U+202E›}. */
    public static String quoted(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return '"' + whole(text) + '"';
        }
        return '"' + whole(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…\"";
    }

    /** At full length, control and format characters made visible. */
    static String whole(String text) {
        if (text.codePoints().noneMatch(Shown::hidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(hidden(c) ? String.format("‹U+%04X›", c) : Character.toString(c)));
        return shown.toString();
    }

    /** A character that has no look of its own, or one that changes the look of others. */
    static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
