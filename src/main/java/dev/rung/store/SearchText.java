package dev.rung.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as the full text index wants it. Scripts without spaces between words are indexed a character a word, so that any
 * part of a sentence is found; a query looks for such characters side by side and for other words by their beginnings.
 */
final class SearchText {
    private SearchText() {}

    /** The text with spaces around each character that is a word of its own. */
    static String indexed(String text) {
        int first = firstAlone(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() * 2).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (alone(c)) {
                out.append(' ').appendCodePoint(c).append(' ');
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** What is typed, as an FTS5 query that holds all its words; empty where it has none. Any text is safe. */
    static String query(String typed) {
        List<String> parts = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean run = false;
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            i += Character.charCount(c);
            boolean own = alone(c);
            if (!own && !inWord(c)) {
                finish(parts, word, run);
                continue;
            }
            if (own != run) {
                finish(parts, word, run);
                run = own;
            }
            if (own && !word.isEmpty()) {
                word.append(' ');
            }
            word.appendCodePoint(c);
        }
        finish(parts, word, run);
        return String.join(" ", parts);
    }

    private static void finish(List<String> parts, StringBuilder word, boolean run) {
        if (!word.isEmpty()) {
            parts.add("\"" + word + (run ? "\"" : "\"*"));
            word.setLength(0);
        }
    }

    private static boolean inWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    private static int firstAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2e80 && alone(text.codePointAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean alone(int c) {
        return c >= 0x2e80
                && (Character.isIdeographic(c)
                        || c >= 0x3040 && c <= 0x30ff
                        || c >= 0x31f0 && c <= 0x31ff
                        || c >= 0xac00 && c <= 0xd7af
                        || c >= 0xff66 && c <= 0xff9f);
    }
}
