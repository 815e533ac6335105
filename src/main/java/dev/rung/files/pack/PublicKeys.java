package dev.rung.files.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** Ed25519 public keys in their one encoding (X.509, RFC 8410), and what they signed. */
final class PublicKeys {
    static final String ALGORITHM = "Ed25519";
    static final int SIGNATURE_BYTES = 64;

    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_BYTES = 32;

    /** The points of small order, in every way they are written, the bit of the sign left out: anybody signs for them. */
    private static final Set<String> ANYBODYS = Set.of(
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

    private PublicKeys() {}

    /** Whether these bytes are laid out as such a key, and the key can be somebody's. */
    static boolean plausible(byte[] key) {
        if (key.length != HEAD.length + KEY_BYTES || !Arrays.equals(HEAD, 0, HEAD.length, key, 0, HEAD.length)) {
            return false;
        }
        byte[] point = Arrays.copyOfRange(key, HEAD.length, key.length);
        point[KEY_BYTES - 1] &= 0x7F;
        return !ANYBODYS.contains(HexFormat.of().formatHex(point));
    }

    /** Whether the signature is one of exactly these bytes by this key; a key that is no point of the curve signed nothing. */
    static boolean signed(byte[] key, byte[] signature, byte[]... parts) {
        if (!plausible(key) || signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            PublicKey read = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(read);
            for (byte[] part : parts) {
                check.update(part);
            }
            return check.verify(signature);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
