package dev.rung.files.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Bytes as base64 with padding, in the one form there is for them. */
final class Base64Text {
    private static final int GROUP = 4;

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes; empty when the text is not exactly what {@link #of} makes of them. */
    static Optional<byte[]> bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Optional<byte[]> bytes(byte[] text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            // Only the last group can be written in more than one way that the decoder takes.
            byte[] last = Arrays.copyOfRange(text, Math.max(0, text.length - GROUP), text.length);
            boolean only = text.length % GROUP == 0
                    && Arrays.equals(
                            Base64.getEncoder().encode(Base64.getDecoder().decode(last)), last);
            return only ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
