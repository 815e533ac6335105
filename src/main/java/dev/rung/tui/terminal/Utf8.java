package dev.rung.tui.terminal;

import java.nio.charset.StandardCharsets;

/** The lengths of UTF-8 sequences. */
final class Utf8 {
    private Utf8() {}

    /** Bytes of the character that begins with this byte; 1 for a byte that begins none. */
    static int length(byte first) {
        int value = first & 0xFF;
        if (value < 0xC0) {
            return 1;
        }
        return value < 0xE0 ? 2 : value < 0xF0 ? 3 : value < 0xF8 ? 4 : 1;
    }

    /** How many of the bytes decode to {@code text}, with which their decoding begins; broken ones decode to U+FFFD. */
    static int lengthOf(byte[] bytes, int start, int end, String text) {
        int at = start;
        int decoded = 0;
        while (at < end && decoded < text.length()) {
            int next = Math.min(end, at + length(bytes[at]));
            decoded += new String(bytes, at, next - at, StandardCharsets.UTF_8).length();
            at = next;
        }
        return at - start;
    }
}
