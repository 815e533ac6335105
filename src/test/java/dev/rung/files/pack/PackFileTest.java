package dev.rung.files.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.SessionPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    @Test
    void aLockedPackOpensWithItsPassphraseAlone() {
        PackContent content = Packs.evidence(Optional.empty());
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

    @Test
    void whateverAWorkspaceHoldsComesOutOfAPackAsItWentIn() {
        SigningKey key = SigningKey.generate();
        for (int seed = 0; seed < 40; seed++) {
            RandomPacks random = new RandomPacks(seed);
            String sender = random.id();
            for (PackContent content : List.of(random.evidence(sender), random.review(), random.session())) {
                Envelope any = random.envelope(content, key);
                Envelope envelope = new Envelope(
                        any.id(),
                        any.purpose(),
                        new Party(sender, any.sender().name(), key.fingerprint()),
                        any.recipient(),
                        any.madeAt(),
                        any.answers());
                byte[] file = PackFile.write(envelope, content, key, Optional.empty());
                OpenedPack read = PackFile.open("a.rungpack", file, Optional.empty());

                assertThat(read.envelope()).isEqualTo(envelope);
                assertThat(withAssessment(read)).isEqualTo(content);
                if (read.sealed().isEmpty()) {
                    assertThat(PayloadJson.bytes(envelope, read.content(), Optional.empty()))
                            .isEqualTo(PayloadJson.bytes(envelope, content, Optional.empty()));
                }
            }
        }
    }

    private static PackContent withAssessment(OpenedPack read) {
        return read.content() instanceof EvidencePack e
                ? new EvidencePack(
                        e.level(),
                        e.target(),
                        e.currency(),
                        e.ladder(),
                        e.from(),
                        e.to(),
                        e.expectations(),
                        e.pieces(),
                        e.answers(),
                        e.marks(),
                        e.away(),
                        e.leftOut(),
                        e.privateLeftOut(),
                        read.sealed().map(SealedBox::open))
                : read.content();
    }

    @Test
    void aPassphraseIsTheSameHoweverItsLettersAreComposed() {
        byte[] salt = new byte[PassphraseLock.SALT_BYTES];
        PassphraseLock lock = PassphraseLock.close(salt, "Zo\u00eb".toCharArray(), 1);

        assertThat(lock.open("Zoe\u0308".toCharArray())).hasValue(salt);
    }

    @Test
    void whateverIsLockedComesOutAsItWentInAndWithNoOtherPassphrase() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] plain = new byte[random.nextInt(300)];
            random.nextBytes(plain);
            char[] passphrase = ("p" + random.nextLong()).toCharArray();
            PassphraseLock lock = PassphraseLock.close(plain, passphrase, 1);

            assertThat(lock.open(passphrase)).hasValue(plain);
            assertThat(lock.open(("p" + random.nextLong()).toCharArray())).isEmpty();
            assertThat(new PassphraseLock(lock.salt(), 2, lock.nonce(), lock.box()).open(passphrase))
                    .isEmpty();
        }
    }

    @Test
    void aPrivatePieceIsNeverWritten() {
        EvidencePack pack = Packs.evidence(Optional.empty());
        EvidencePack.Piece piece = pack.pieces().get(0);
        Evidence e = piece.evidence();
        Evidence secret = new Evidence(
                e.id(), e.on(), e.title(), "", "", "", "", "", Optional.empty(), "", Measurement.NONE, true);
        EvidencePack with = new EvidencePack(
                pack.level(),
                pack.target(),
                pack.currency(),
                pack.ladder(),
                pack.from(),
                pack.to(),
                pack.expectations(),
                List.of(new EvidencePack.Piece(secret, piece.claims())),
                pack.answers(),
                pack.marks(),
                pack.away(),
                3,
                1,
                Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Packs.open(with))
                .withMessage("a private piece never leaves");
    }

    @Test
    void whatNobodyCouldReadIsNotWritten() {
        SessionPack s = Packs.session();
        SessionPack old = new SessionPack(
                s.sessionId(),
                LocalDate.of(1815, 12, 10),
                s.hat(),
                s.goal(),
                s.focus(),
                s.confidence(),
                s.notes(),
                s.offered(),
                s.commitments());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Packs.open(old))
                .withMessage(
                        "The pack cannot be made, for nobody could read it: $.content.on: \"1815-12-10\" is no day such"
                                + " as 2026-03-14, from 1900 on");
    }

    @Test
    void aPackIsNotLockedWithNothing() {
        PackContent content = Packs.session();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        PackFile.write(Packs.envelope(content), content, Packs.MARA, Optional.of("  ".toCharArray())))
                .withMessage("The passphrase is empty: type one, or leave the pack open.");
    }
}
