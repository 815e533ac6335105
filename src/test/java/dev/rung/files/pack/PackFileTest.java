package dev.rung.files.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.PackContent;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackFileTest {
    static Stream<PackContent> contents() {
        return Stream.of(Packs.evidence(Optional.empty()), Packs.review(), Packs.session());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aPackIsReadAsItWasWritten(PackContent content) {
        byte[] file = Packs.open(content);

        OpenedPack read = PackFile.open("a.rungpack", file, Optional.empty());

        assertThat(read.content()).isEqualTo(content);
        assertThat(read.envelope()).isEqualTo(Packs.envelope(content));
        assertThat(read.fingerprint()).isEqualTo(Packs.MARA.fingerprint());
        assertThat(read.publicKey()).isEqualTo(Packs.MARA.publicKey());
        assertThat(read.digest()).matches("[0-9a-f]{64}");
        assertThat(read.locked()).isFalse();
        assertThat(Packs.open(content)).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aLockedPackOpensWithItsPassphraseAlone(PackContent content) {
        char[] passphrase = "grün wie die Hoffnung".toCharArray();
        byte[] file = PackFile.write(
                Packs.envelope(content), content, Packs.MARA, Optional.of(passphrase), PassphraseLock.LEAST_ROUNDS);

        assertThat(PackFile.isLocked("a.rungpack", file)).isTrue();
        assertThat(PackFile.open("a.rungpack", file, Optional.of(passphrase)).content())
                .isEqualTo(content);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PackFile.open("a.rungpack", file, Optional.of("grün".toCharArray())))
                .withMessage("a.rungpack: does not open: the passphrase is another, or the file was changed on its way;"
                        + " try the passphrase again, then ask for the file again");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PackFile.open("a.rungpack", file, Optional.empty()))
                .withMessage(
                        "a.rungpack: is locked; give its passphrase with --passphrase-file FILE, or type it where rung"
                                + " asks for it");
    }

    @Test
    void theSelfAssessmentTravelsSealed() {
        PackContent content = Packs.evidence(Optional.of(Packs.ASSESSMENT));

        OpenedPack read = PackFile.open("a.rungpack", Packs.open(content), Optional.empty());

        assertThat(read.content()).isEqualTo(Packs.evidence(Optional.empty()));
        assertThat(read.sealed().orElseThrow().open()).isEqualTo(Packs.ASSESSMENT);
    }
}
