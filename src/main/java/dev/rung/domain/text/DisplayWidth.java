package dev.rung.domain.text;

/**
 * How many columns text takes in a terminal. Of East Asian width, wide and full count 2 and ambiguous 1; accents and
 * joiners count nothing; a picture counts 2.
 */
public final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    /** Columns of sanitised text on one line. Linear in its length. */
    public static int of(String text) {
        int columns = 0;
        for (int start = 0; start < text.length(); ) {
            char c = text.charAt(start);
            if (c < 0x7F && (start + 1 == text.length() || text.charAt(start + 1) < 0x300)) {
                columns += c < 0x20 ? 0 : 1;
                start++;
                continue;
            }
            int end = Graphemes.next(text, start);
            columns += ofGrapheme(text, start, end);
            start = end;
        }
        return columns;
    }

    /** Columns of the one grapheme between two places of a text: 0 for a control character, else 1 or 2. */
    static int ofGrapheme(String text, int start, int end) {
        if (end - start == 1 && text.charAt(start) < 0x300) {
            char c = text.charAt(start);
            return c < 0x20 || c >= 0x7F && c < 0xA0 ? 0 : 1;
        }
        int first = text.codePointAt(start);
        int columns = 0;
        for (int at = start; at < end; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == Emoji.AS_PICTURE && (Emoji.isPicture(first) || Emoji.isKeycapBase(first))
                    || codePoint == Emoji.JOINER && Emoji.isPicture(first)
                    || codePoint == Emoji.KEYCAP) {
                return 2;
            }
            columns += ofCodePoint(codePoint);
        }
        return Math.max(1, Math.min(2, columns));
    }

    private static int ofCodePoint(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return 0;
        }
        return WideCharacters.contains(codePoint) ? 2 : 1;
    }

    /**
     * The text in at most {@code columns}; if it had to be cut it ends in an ellipsis, which counts. Empty for no
     * columns.
     */
    public static String clip(String text, int columns) {
        if (columns <= 0) {
            return "";
        }
        if (text.length() <= columns && of(text) <= columns) {
            return text;
        }
        int taken = 0;
        int kept = 0;
        for (int start = 0; start < text.length(); ) {
            int end = Graphemes.next(text, start);
            taken += ofGrapheme(text, start, end);
            if (taken > columns) {
                return text.substring(0, kept) + ELLIPSIS;
            }
            if (taken <= columns - 1) {
                kept = end;
            }
            start = end;
        }
        return text;
    }

    /** The text clipped to {@code columns}, or filled up to them with spaces. */
    public static String pad(String text, int columns) {
        String clipped = clip(text, columns);
        int missing = columns - of(clipped);
        return missing <= 0 ? clipped : clipped + " ".repeat(missing);
    }
}
