package dev.rung.tui.widget;

import dev.rung.tui.core.Next;

/** How large a text may become, and what of a paste is text at all. */
final class TextLimit {
    /** Bytes of UTF-8 in any text field. */
    static final int BYTES = 2_000_000;

    private TextLimit() {}

    static boolean holds(String text) {
        return text.length() <= BYTES / 3 || text.length() <= BYTES && bytes(text) <= BYTES;
    }

    private static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // a surrogate is half of four bytes
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    static Next refusal() {
        return Next.refuse("A text holds 2 MB at most; this would be more, so nothing was added.");
    }

    /** A paste without control characters, which nobody can type; line ends as {@code \n}, tabs stay. */
    static String block(String pasted) {
        StringBuilder kept = new StringBuilder(pasted.length());
        for (int i = 0; i < pasted.length(); i++) {
            char c = pasted.charAt(i);
            if (c == '\r') {
                boolean both = i + 1 < pasted.length() && pasted.charAt(i + 1) == '\n';
                kept.append(both ? "" : "\n");
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The same as one line: breaks and tabs become spaces, those at the end go. */
    static String line(String pasted) {
        return block(pasted).stripTrailing().replace('\n', ' ').replace('\t', ' ');
    }
}
