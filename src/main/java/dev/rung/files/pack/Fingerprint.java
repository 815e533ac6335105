package dev.rung.files.pack;

import dev.rung.domain.Refusal;

/**
 * What people compare by voice to know whose key it is: the first 20 bytes of the SHA-256 of the public key, as base32 (RFC
 * 4648) in eight groups of four: {@code ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567}.
 */
public final class Fingerprint {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 160;

    private Fingerprint() {}

    /**
     * @param publicKey as text, such as {@link OpenedPack#publicKey()}
     * @throws Refusal when the text is no base64
     */
    public static String of(String publicKey) {
        return of(Base64Text.bytes(publicKey).orElseThrow(() -> Refusal.data("The key is not readable.")));
    }

    static String of(byte[] publicKey) {
        byte[] digest = Digest.sha256().digest(publicKey);
        StringBuilder text = new StringBuilder(40);
        for (int bit = 0; bit < BITS; bit += 5) {
            if (bit > 0 && bit % 20 == 0) {
                text.append('-');
            }
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | digest[i / 8] >> 7 - i % 8 & 1;
            }
            text.append(LETTERS.charAt(value));
        }
        return text.toString();
    }
}
