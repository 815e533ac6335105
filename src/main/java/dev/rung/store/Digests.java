package dev.rung.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash function of the workspace. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
