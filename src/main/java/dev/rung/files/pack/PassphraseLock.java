package dev.rung.files.pack;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Bytes locked with a passphrase: a key of PBKDF2-HMAC-SHA256, then AES-256-GCM. The passphrase is taken in its composed
 * form (NFC), for the same letters are typed differently on different systems.
 *
 * @param rounds 100,000 to 2,000,000; fewer protect nobody, more keep whoever reads waiting
 */
record PassphraseLock(byte[] salt, int rounds, byte[] nonce, byte[] box) {
    static final int ROUNDS = 600_000;
    static final int LEAST_ROUNDS = 100_000;
    static final int MOST_ROUNDS = 2_000_000;
    static final int SALT_BYTES = 16;

    private static final String ABOUT = "rung-pack-locked-v1";

    /** Locks with a new salt and nonce. */
    static PassphraseLock close(byte[] plain, char[] passphrase, int rounds) {
        byte[] salt = Aes.random(SALT_BYTES);
        byte[] nonce = Aes.random(Aes.NONCE_BYTES);
        byte[] key = key(passphrase, salt, rounds);
        try {
            return new PassphraseLock(salt, rounds, nonce, Aes.lock(key, nonce, plain, ABOUT));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What was locked; empty when the passphrase is another or one bit is not as it was. */
    Optional<byte[]> open(char[] passphrase) {
        if (passphrase.length == 0) {
            return Optional.empty();
        }
        byte[] key = key(passphrase, salt, rounds);
        try {
            return Aes.unlock(key, nonce, box, ABOUT);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] key(char[] passphrase, byte[] salt, int rounds) {
        char[] composed = Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC)
                .toCharArray();
        PBEKeySpec spec = new PBEKeySpec(composed, salt, rounds, Aes.KEY_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, '\0');
        }
    }
}
