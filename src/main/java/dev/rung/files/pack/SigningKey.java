package dev.rung.files.pack;

import dev.rung.domain.Refusal;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** The Ed25519 key a workspace signs its packs with. Its text forms are base64 of X.509 and of PKCS #8. */
public final class SigningKey {
    private static final byte[] PROBE = {'r', 'u', 'n', 'g'};

    private final byte[] publicKey;
    private final PrivateKey privateKey;

    private SigningKey(byte[] publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /** A new key. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(PublicKeys.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPublic().getEncoded(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /**
     * The key of these two texts.
     *
     * @throws Refusal when they are no key, or do not belong together
     */
    public static SigningKey of(String publicKey, String privateKey) {
        Refusal unusable = Refusal.data("The signing key of this workspace is damaged: run rung doctor.");
        byte[] open = Base64Text.bytes(publicKey).orElseThrow(() -> unusable);
        byte[] secret = Base64Text.bytes(privateKey).orElseThrow(() -> unusable);
        try {
            PrivateKey read =
                    KeyFactory.getInstance(PublicKeys.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            SigningKey key = new SigningKey(open, read);
            if (!PublicKeys.signed(open, key.sign(PROBE), PROBE)) {
                throw unusable;
            }
            return key;
        } catch (GeneralSecurityException e) {
            unusable.initCause(e);
            throw unusable;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** To be given to anybody. */
    public String publicKey() {
        return Base64Text.of(publicKey);
    }

    /** To be given to nobody. */
    public String privateKey() {
        return Base64Text.of(privateKey.getEncoded());
    }

    public String fingerprint() {
        return Fingerprint.of(publicKey);
    }

    /** The signature of these bytes, one after the other. */
    byte[] sign(byte[]... parts) {
        try {
            Signature signature = Signature.getInstance(PublicKeys.ALGORITHM);
            signature.initSign(privateKey);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey " + fingerprint();
    }
}
