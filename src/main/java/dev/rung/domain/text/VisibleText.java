package dev.rung.domain.text;

/**
 * Makes text safe to show. Whatever could steer a terminal, hide or reorder what is read becomes visible as its code
 * point, {@code ‹U+202E›}: control and format characters, lone surrogates, line separators, private use. Joiners and
 * variation selectors stay inside emoji and in the scripts that need them. Every string that is not a literal goes
 * through here before it reaches a terminal, a log or an error. Doing it twice changes nothing more.
 */
public final class VisibleText {
    private static final String HEX = "0123456789ABCDEF";

    /** More accents than any script stacks; beyond it they only smear over the neighbouring rows. */
    private static final int MOST_MARKS = 6;

    private static final int TAB = 4;

    private VisibleText() {}

    /** The text on one line: a line end becomes {@code ⏎} and a space, a tab spaces. */
    public static String line(String text) {
        return isClean(text, false) ? text : clean(text, false);
    }

    /** The text with its line ends, all as {@code \n}. */
    public static String block(String text) {
        return isClean(text, true) ? text : clean(text, true);
    }

    /** Whether the text consists of characters that are safe by themselves; the way of nearly all text. */
    private static boolean isClean(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7F
                    || c >= 0xA0 && c < 0x300 && c != 0xAD
                    || c >= 0x2010 && c <= 0x2027
                    || c >= 0x3041 && c <= 0x3096
                    || c >= 0x30A1 && c <= 0x30FA
                    || c >= 0x4E00 && c <= 0x9FFF
                    || lines && c == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text, boolean lines) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int before = -1;
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean shown = true;
            if (codePoint == '\r' || codePoint == '\n') {
                if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
                    next++;
                }
                out.append(lines ? "\n" : next == text.length() ? "⏎" : "⏎ ");
                shown = false;
            } else if (codePoint == '\t') {
                out.append(" ".repeat(TAB));
            } else if (Characters.isMark(codePoint)) {
                marks++;
                int following = next < text.length() ? text.codePointAt(next) : -1;
                shown = marks <= MOST_MARKS && Characters.mayStand(codePoint, before, following);
                if (shown) {
                    if (before == -1) {
                        out.append('◌');
                    }
                    out.appendCodePoint(codePoint);
                } else {
                    escape(out, codePoint);
                }
            } else {
                int following = next < text.length() ? text.codePointAt(next) : -1;
                shown = Characters.mayStand(codePoint, before, following);
                if (shown) {
                    out.appendCodePoint(codePoint);
                } else {
                    escape(out, codePoint);
                }
            }
            if (!Characters.isMark(codePoint)) {
                marks = 0;
            }
            before = shown ? codePoint : -1;
            at = next;
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, int codePoint) {
        out.append("‹U+");
        int digits = codePoint > 0xFFFFF ? 6 : codePoint > 0xFFFF ? 5 : 4;
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(codePoint >> shift & 0xF));
        }
        out.append('›');
    }
}
