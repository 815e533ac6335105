package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.files.pack.PackFile;
import dev.rung.files.pack.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that are not what they should be: each says why, and changes no row. */
class PackRefusalsTest {
    private static final String ID = "0193a000-0000-7000-8000-00000000000";

    @TempDir
    private Path folder;

    private PackDesk ana;
    private PackDesk max;

    @BeforeEach
    void oneExchange() {
        ana = new PackDesk(folder, "Ana Ruiz");
        max = new PackDesk(folder, "Max Boss");
        ana.piece("Payback", "2026-09-01", false, PackDesk.CELL);
    }

    @AfterEach
    void close() {
        ana.close();
        max.close();
    }

    @Test
    void whatIsForSomebodyElseOrFromMyselfIsRefused() {
        assertThat(max.refused(ana.send("Eva Lang"), PackDecision.NONE)).contains("It is for Eva Lang, not for you");
        assertThat(ana.refused(ana.send("Max Boss"), PackDecision.NONE)).contains("It was made here, for Max Boss");
        max.take(ana.send("Max Boss"));
        ana.later(1).take(review(List.of()));
        PackDesk eva = new PackDesk(folder, "Eva Lang");
        assertThat(eva.refused(ana.send("Max Boss"), PackDecision.NONE)).contains("the key", "is not yours");
        eva.close();
    }

    /** Max says something of Ana. */
    private Path review(List<String> cites) {
        Person report = max.person("Ana");
        max.rung().reviews().rate(report.id(), PackDesk.CELL, Rating.MEETING, "", cites);
        max.rung().reviews().submit(report.id());
        Path file = max.file();
        max.packs().exportReview(report.id(), Optional.empty(), false, file, Optional.empty(), false);
        return file;
    }

    private Path forged(SigningKey key, Party sender, Party to, Instant madeAt, String id, PackContent content)
            throws IOException {
        Envelope envelope = new Envelope(id, content.purpose(), sender, to, madeAt, Optional.empty());
        return Files.write(max.file(), PackFile.write(envelope, content, key, Optional.empty()));
    }

    private Path forged(SigningKey key, String senderId, String name, PackContent content) throws IOException {
        return forged(
                key,
                new Party(senderId, name, key.fingerprint()),
                new Party("", "Max Boss", ""),
                PackDesk.NOON,
                java.util.UUID.randomUUID().toString(),
                content);
    }

    private EvidencePack work(List<Evidence> pieces, List<ApplicabilityMark> marks) {
        Ladder ladder = max.rung().ladders().mine();
        return new EvidencePack(
                "senior-pm",
                Optional.empty(),
                "EUR",
                ladder,
                Optional.empty(),
                Optional.empty(),
                List.of(PackDesk.CELL),
                pieces.stream()
                        .map(e -> new EvidencePack.Piece(e, List.of(PackDesk.CELL)))
                        .toList(),
                List.of(),
                marks,
                List.of(),
                0,
                0,
                Optional.empty());
    }

    private static Evidence titled(String id, String title) {
        return Evidence.titled(id, LocalDate.of(2026, 9, 1), title);
    }

    @Test
    void anotherKeyOfAKnownSenderIsToldLoudlyAndWantsAWord() throws IOException {
        Evidence piece = titled(ID + "1", "Hers");
        SigningKey first = SigningKey.generate();
        SigningKey second = SigningKey.generate();
        String ben = ID + "b";
        max.take(forged(first, ben, "Ben Ito", work(List.of(piece), List.of())));
        Path changed = forged(second, ben, "Ben Ito", work(List.of(titled(ID + "1", "Changed")), List.of()));

        ArrivedPack arrived = max.look(changed);
        assertThat(arrived.key()).isEqualTo(ArrivedPack.Key.CHANGED);
        assertThat(arrived.loud().get(0)).contains("ANOTHER KEY", first.fingerprint(), second.fingerprint());
        assertThat(max.refused(changed, PackDecision.NONE)).contains("--new-key");
        assertThat(max.take(changed, PackDesk.newKey()).taken()).isTrue();

        Path old = forged(first, ben, "Ben Ito", work(List.of(piece), List.of()));
        assertThat(max.look(old).key()).isEqualTo(ArrivedPack.Key.REPLACED);
        assertThat(max.refused(old, PackDecision.NONE)).contains("replaced");
    }

    @Test
    void aNamesakeWithAnotherKeyIsToldLoudlyAndKeptApart() throws IOException {
        max.take(forged(SigningKey.generate(), ID + "b", "Ben Ito", work(List.of(), List.of())));
        SigningKey stranger = SigningKey.generate();
        Path file = forged(stranger, ID + "c", "ben ito", work(List.of(), List.of()));

        assertThat(max.look(file).loud().get(0)).contains("calls themself Ben Ito like somebody here");
        assertThat(max.refused(file, PackDecision.NONE)).contains("--new-key", "--as");
        assertThat(max.take(file, PackDesk.as(Person.Relation.MENTEE)).name())
                .isEqualTo("ben ito (" + stranger.fingerprint().substring(0, 4) + ")");
        Path likeMe = forged(SigningKey.generate(), ID + "d", "Max Boss", work(List.of(), List.of()));
        assertThat(max.look(likeMe).loud().get(0)).contains("like you");
        assertThat(max.refused(likeMe, PackDesk.newKey())).contains("--as");
    }

    @Test
    void somebodyAddedByHandIsProposedByTheirName() throws IOException {
        Person ben = max.rung().people().add("Ben Ito", Person.Relation.MENTEE, "senior-pm", Optional.empty());
        Path file = forged(SigningKey.generate(), ID + "b", "Ben Ito", work(List.of(), List.of()));

        assertThat(max.look(file).sender()).contains(ben.id());
        assertThat(max.take(file).notes()).contains("Taken for Ben Ito of your people, by the name.");
        assertThat(max.person("Ben").relation()).isEqualTo(Person.Relation.MENTEE);
    }

    @Test
    void theIdOfAPackIsTakenOnce() throws IOException {
        SigningKey key = SigningKey.generate();
        Party ben = new Party(ID + "b", "Ben Ito", key.fingerprint());
        Party me = new Party("", "max boss", "");
        max.take(forged(key, ben, me, PackDesk.NOON, ID + "9", work(List.of(), List.of())));
        EvidencePack other = work(List.of(titled(ID + "1", "x")), List.of());
        Path twin = forged(key, ben, me, PackDesk.NOON, ID + "9", other);

        assertThat(max.refused(twin, PackDecision.NONE)).contains("id of a pack that is here already");
    }

    @Test
    void aClockFarAheadIsRefused() throws IOException {
        SigningKey key = SigningKey.generate();
        Party ben = new Party(ID + "b", "Ben Ito", key.fingerprint());
        Instant later = PackDesk.NOON.plusSeconds(3 * 86400);
        Path file = forged(key, ben, new Party("", "Max Boss", ""), later, ID + "9", work(List.of(), List.of()));

        assertThat(max.refused(file, PackDecision.NONE)).contains("yet to come");
    }

    @Test
    void idsThatBelongToSomebodyElseHereRefuseTheWholePack() throws IOException {
        Evidence mine = max.piece("Mine", "2026-09-01", false, PackDesk.CELL);
        max.rung().assessments().applicable(PackDesk.CELL, false, "mine");
        String mark = max.rung().assessments().notApplicable().get(0).id();
        SigningKey key = SigningKey.generate();
        List<Evidence> stolen = List.of(titled(ID + "1", "fine"), titled(mine.id(), "Stolen"));
        ApplicabilityMark over = new ApplicabilityMark(mark, PackDesk.CELL, LocalDate.of(2026, 9, 1), "theirs", false);

        assertThat(max.refused(forged(key, ID + "b", "Ben Ito", work(stolen, List.of())), PackDecision.NONE))
                .contains("evidence with ids that belong to somebody else");
        assertThat(max.refused(forged(key, ID + "b", "Ben Ito", work(List.of(), List.of(over))), PackDecision.NONE))
                .contains("marks of not applicable");
        String me = max.rung().profile().need().id();
        assertThat(max.refused(forged(key, me, "Ben Ito", work(List.of(), List.of())), PackDecision.NONE))
                .contains("says that it is from you");
    }

    @Test
    void aReviewOfOneselfOfNobodyOrWithForeignIdsIsRefused() throws IOException {
        Evidence mine = max.piece("Mine", "2026-09-01", false, PackDesk.CELL);
        SigningKey key = SigningKey.generate();
        String me = max.rung().profile().need().id();
        assertThat(refusedReview(key, ID + "f", "Nobody Known", List.of(), List.of()))
                .contains("not among your people");
        max.take(forged(key, ID + "b", "Ben Ito", work(List.of(titled(ID + "1", "Bens")), List.of())));
        assertThat(refusedReview(key, ID + "b", "Ben Ito", List.of(), List.of()))
                .contains("of themself");
        assertThat(refusedReview(key, me, "Max Boss", List.of(verdict(ID + "2", ID + "1")), List.of()))
                .contains("not Max Boss’s");
        CalibratedRating loose = new CalibratedRating(
                ID + "3", Optional.empty(), ID + "4", PackDesk.CELL, Rating.MEETING, "why", LocalDate.of(2026, 9, 1));
        assertThat(refusedReview(key, me, "Max Boss", List.of(), List.of(loose)))
                .contains("not in it and not here");

        TakenPack said = max.take(forged(
                key,
                ID + "b",
                "Ben Ito",
                new ReviewPack(
                        me,
                        "Max Boss",
                        List.of(verdict(ID + "2", mine.id()), verdict(ID + "5", ID + "6")),
                        List.of(),
                        List.of())));
        assertThat(said.notes()).contains("1 verdict.", "1 verdict on pieces that are not here, left out.");
        SigningKey other = SigningKey.generate();
        Path over = forged(
                other,
                ID + "e",
                "Eva Lang",
                new ReviewPack(me, "Max Boss", List.of(verdict(ID + "2", mine.id())), List.of(), List.of()));
        assertThat(max.refused(over, PackDecision.NONE)).contains("a verdict with an id that is somebody else’s");
    }

    private static ReviewPack.GivenVerdict verdict(String id, String evidence) {
        return new ReviewPack.GivenVerdict(
                id,
                evidence,
                Optional.empty(),
                dev.rung.domain.evidence.Verdict.Decision.ACCEPTED,
                LocalDate.of(2026, 9, 2),
                "",
                "0".repeat(64));
    }

    private String refusedReview(
            SigningKey key,
            String about,
            String name,
            List<ReviewPack.GivenVerdict> verdicts,
            List<CalibratedRating> calibrated)
            throws IOException {
        return max.refused(
                forged(key, ID + "b", "Ben Ito", new ReviewPack(about, name, verdicts, List.of(), calibrated)),
                PackDecision.NONE);
    }

    @Test
    void aFileThatIsNoPackChangesNothing() throws IOException {
        Path file = ana.send("Max Boss");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;

        assertThat(max.refused(Files.write(max.file(), bytes), PackDecision.NONE))
                .isNotBlank();
        assertThat(max.refused(Files.writeString(max.file(), "{}"), PackDecision.NONE))
                .isNotBlank();
        assertThat(max.refused(folder.resolve("none.rungpack"), PackDecision.NONE))
                .isNotBlank();
        assertThat(max.rung().safekeeping().backups()).isEmpty();
    }

    @Test
    void whatIsTakenIsWhatWasLookedAt() throws IOException {
        Path file = ana.send("Max Boss");
        ArrivedPack looked = max.look(file);
        Files.write(file, Files.readAllBytes(ana.later(1).send("Max Boss")));

        TakenPack taken = max.packs()
                .take(List.of(looked), PackDecision.NONE, PackDesk.OPEN, Progress.UNSEEN)
                .get(0);

        assertThat(taken.taken()).isTrue();
        assertThat(max.packs().list().get(0).digest()).isEqualTo(looked.digest());
    }

    @Test
    void whatIsPrivateOrInTheTrashIsRefusedByItsName() {
        Evidence hidden = ana.piece("Hidden", "2026-09-01", true, PackDesk.CELL);
        Evidence gone = ana.piece("Gone", "2026-09-01", false, PackDesk.CELL);
        ana.rung().evidence().trash(gone.id());

        assertThat(PackDesk.why(() -> ana.packs().preview(named(hidden), "Max")))
                .contains("“Hidden” is private");
        assertThat(PackDesk.why(() -> ana.packs().preview(named(gone), "Max"))).contains("lies in the trash");
        assertThat(PackDesk.why(() -> ana.packs().preview(named(titled(ID + "1", "x")), "Max")))
                .contains("You have no evidence");
    }

    private static dev.rung.domain.pack.Selection named(Evidence piece) {
        return new dev.rung.domain.pack.Selection(
                Optional.empty(), List.<ExpectationId>of(), java.util.Set.of(piece.id()), java.util.Set.of(), false);
    }
}
