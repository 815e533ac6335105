package dev.rung.files.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The outer form of the file: a key, a signature, and what was signed, plain or locked. There is one way to write it, to
 * the byte, so that nothing in the file can be other than its maker left it and still be taken for it.
 *
 * @param payload the bytes that were signed; empty when they are locked
 * @param lock empty when they are plain
 */
record Wrapper(byte[] publicKey, byte[] signature, Optional<byte[]> payload, Optional<PassphraseLock> lock) {
    static final int VERSION = 1;

    /**
     * What tells this pack from every other: SHA-256 of key and signature. A signature of a key that can be somebody's holds
     * for one payload alone, so that the payload, which is long, need not be reckoned through once more.
     */
    String digest() {
        byte[] both = Arrays.copyOf(publicKey, publicKey.length + signature.length);
        System.arraycopy(signature, 0, both, publicKey.length, signature.length);
        return Digest.hex(both);
    }

    /** The file. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder("{\n  \"format\": \"rung-pack\",\n  \"version\": " + VERSION);
        text.append(",\n  \"public_key\": \"").append(Base64Text.of(publicKey));
        text.append("\",\n  \"signature\": \"").append(Base64Text.of(signature));
        payload.ifPresent(p ->
                text.append("\",\n  \"payload\": \"").append(Base64Text.of(p)).append("\"\n}\n"));
        lock.ifPresent(l -> {
            text.append("\",\n  \"locked\": {\n    \"salt\": \"").append(Base64Text.of(l.salt()));
            text.append("\",\n    \"rounds\": ").append(l.rounds());
            text.append(",\n    \"nonce\": \"").append(Base64Text.of(l.nonce()));
            text.append("\",\n    \"box\": \"").append(Base64Text.of(l.box())).append("\"\n  }\n}\n");
        });
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
