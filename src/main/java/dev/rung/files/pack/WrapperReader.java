package dev.rung.files.pack;

import dev.rung.files.Fault;
import dev.rung.files.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads {@link Wrapper#bytes} and nothing else, in one pass and without a copy but of the values. */
final class WrapperReader {
    private static final String AGAIN = "; ask for the file again, as it was made";
    private static final int LONGEST_VERSION = 9;

    private final String file;
    private final byte[] bytes;
    private int at;
    private int line = 1;

    private WrapperReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws Unreadable at the first thing that is not as it is written */
    static Wrapper read(String file, byte[] bytes) {
        return new WrapperReader(file, bytes).wrapper();
    }

    private Wrapper wrapper() {
        if (bytes.length == 0) {
            throw new Unreadable(Fault.ofFile(file, "is empty" + AGAIN));
        }
        if (!skip("{\n  \"format\": \"rung-pack\",\n  \"version\": ")) {
            line = 1;
            throw new Unreadable(
                    Fault.ofFile(file, "is no pack of rung, or another program has rewritten it on its way" + AGAIN));
        }
        version();
        want(",\n  \"public_key\": \"", "$.public_key");
        byte[] key = base64("$.public_key");
        if (!PublicKeys.plausible(key)) {
            throw fault("$.public_key", "is not an Ed25519 key" + AGAIN);
        }
        want("\",\n  \"signature\": \"", "$.signature");
        byte[] signature = base64("$.signature");
        if (signature.length != PublicKeys.SIGNATURE_BYTES) {
            throw fault("$.signature", "is not a signature of 64 bytes" + AGAIN);
        }
        if (skip("\",\n  \"payload\": \"")) {
            byte[] payload = base64("$.payload");
            want("\"\n}\n", "$.payload");
            end();
            return new Wrapper(key, signature, Optional.of(payload), Optional.empty());
        }
        want("\",\n  \"locked\": {\n    \"salt\": \"", "$");
        PassphraseLock lock = lock();
        end();
        return new Wrapper(key, signature, Optional.empty(), Optional.of(lock));
    }

    private void version() {
        String digits = digits();
        if (digits.isEmpty() || digits.startsWith("0") || digits.length() > LONGEST_VERSION) {
            throw fault("$.version", "wants a whole number" + AGAIN);
        }
        if (Integer.parseInt(digits) > Wrapper.VERSION) {
            throw new Unreadable(Fault.ofFile(
                    file,
                    "was made by a newer rung (format " + digits + ", this one reads " + Wrapper.VERSION
                            + "); bring this rung up to date, or ask for a pack in the older format"));
        }
    }

    private PassphraseLock lock() {
        byte[] salt = base64("$.locked.salt");
        want("\",\n    \"rounds\": ", "$.locked.rounds");
        String digits = digits();
        if (digits.isEmpty() || digits.startsWith("0") || digits.length() > LONGEST_VERSION) {
            throw fault("$.locked.rounds", "wants a whole number" + AGAIN);
        }
        int rounds = Integer.parseInt(digits);
        if (rounds < PassphraseLock.LEAST_ROUNDS || rounds > PassphraseLock.MOST_ROUNDS) {
            throw fault("$.locked.rounds", "is not from 100,000 to 2,000,000; rung made no such pack");
        }
        want(",\n    \"nonce\": \"", "$.locked.nonce");
        byte[] nonce = base64("$.locked.nonce");
        want("\",\n    \"box\": \"", "$.locked.box");
        byte[] box = base64("$.locked.box");
        want("\"\n  }\n}\n", "$.locked.box");
        if (salt.length != PassphraseLock.SALT_BYTES || nonce.length != Aes.NONCE_BYTES || box.length < Aes.TAG_BYTES) {
            throw fault("$.locked", "is not a lock of rung" + AGAIN);
        }
        return new PassphraseLock(salt, rounds, nonce, box);
    }

    private void end() {
        if (at < bytes.length) {
            throw fault("$", "there is more after the end of the pack" + AGAIN);
        }
    }

    private String digits() {
        int from = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    }

    /** The value up to the closing quote, which stays. */
    private byte[] base64(String path) {
        int from = at;
        int end = at;
        while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\n') {
            end++;
        }
        at = end;
        return Base64Text.bytes(Arrays.copyOfRange(bytes, from, end))
                .orElseThrow(() -> fault(path, "is not base64 as rung writes it" + AGAIN));
    }

    private void want(String literal, String path) {
        if (!skip(literal)) {
            throw fault(path, at == bytes.length ? "ends too early" + AGAIN : "is not as rung writes it" + AGAIN);
        }
    }

    private boolean skip(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (at + i == bytes.length || bytes[at + i] != literal.charAt(i)) {
                return false;
            }
        }
        line += (int) literal.chars().filter(c -> c == '\n').count();
        at += literal.length();
        return true;
    }

    private Unreadable fault(String path, String message) {
        return new Unreadable(new Fault(file, line, path, message));
    }
}
