package dev.rung.tui.widget;

/** Where words and lines begin and end in a text. Offsets count chars. */
final class Words {
    private Words() {}

    /** The start of the word here or, between words, of the one before; 0 when there is none. */
    static int left(String text, int offset) {
        int at = offset;
        while (at > 0 && !isWord(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        while (at > 0 && isWord(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return Walk.snap(text, at);
    }

    /** The end of the word here or, between words, of the one behind; the text's end when there is none. */
    static int right(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        while (at < text.length() && isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        int whole = Walk.snap(text, at);
        return whole > offset || offset == text.length() ? whole : Walk.after(text, offset);
    }

    /** What joins to a letter (accents, joiners) belongs to the word, so that a boundary of words is one of graphemes. */
    private static boolean isWord(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9'
                    || codePoint == '_'
                    || codePoint == '\'';
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> Character.isLetterOrDigit(codePoint) || codePoint == '’';
        };
    }

    static int lineStart(String text, int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
