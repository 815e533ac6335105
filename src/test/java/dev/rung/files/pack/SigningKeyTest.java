package dev.rung.files.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rung.domain.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    /** RFC 8032, section 7.1, test 2. */
    private static final String PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

    private static final String PRIVATE = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

    private static final String SIGNATURE = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    @Test
    void aKeyIsTheSameAfterItWasText() {
        SigningKey key = SigningKey.generate();

        SigningKey read = SigningKey.of(key.publicKey(), key.privateKey());

        assertThat(read.fingerprint()).isEqualTo(key.fingerprint()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){7}");
        assertThat(read.privateKey()).isEqualTo(key.privateKey());
        assertThat(Fingerprint.of(key.publicKey())).isEqualTo(key.fingerprint());
        assertThat(key.toString()).isEqualTo("SigningKey " + key.fingerprint());
    }

    @Test
    void itSignsAsTheStandardSays() {
        SigningKey key = SigningKey.of(
                text("302a300506032b6570032100" + PUBLIC), text("302e020100300506032b657004220420" + PRIVATE));

        assertThat(key.sign(new byte[] {0x72})).isEqualTo(HexFormat.of().parseHex(SIGNATURE));
        assertThat(PublicKeys.signed(
                        HexFormat.of().parseHex("302a300506032b6570032100" + PUBLIC),
                        HexFormat.of().parseHex(SIGNATURE),
                        new byte[] {0x72}))
                .isTrue();
    }

    @Test
    void aFingerprintIsTheBeginningOfTheDigestInBaseThirtyTwo() {
        // printf 'rung' | sha256sum | cut -c1-40 | xxd -r -p | base32
        assertThat(Fingerprint.of("rung".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("6IYO-MQPU-YHXZ-SXEI-63ZN-TY42-AA3U-YN5G");
    }

    @Test
    void halvesOfTwoKeysAreNoKey() {
        SigningKey one = SigningKey.generate();
        SigningKey other = SigningKey.generate();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SigningKey.of(one.publicKey(), other.privateKey()))
                .withMessage("The signing key of this workspace is damaged: run rung doctor.");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SigningKey.of(one.publicKey(), "AAAA"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SigningKey.of("?", one.privateKey()));
    }

    private static String text(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
