package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.Parting;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PM and a manager, each with a workspace, exchange packs as files. */
class PackServiceTest {
    private static final ExpectationId CELL = PackDesk.CELL;

    @TempDir
    private Path folder;

    private PackDesk ana;
    private PackDesk max;

    @BeforeEach
    void twoWorkspaces() {
        ana = new PackDesk(folder, "Ana Ruiz");
        max = new PackDesk(folder, "Max Boss");
    }

    @AfterEach
    void close() {
        ana.close();
        max.close();
    }

    @Test
    void evidenceGoesOutIsTakenInAndReadsTheSame() throws IOException {
        Evidence piece = ana.piece("Payback", "2026-09-01", false, CELL);
        ana.piece("CANARY-private", "2026-09-02", true, CELL);
        Evidence unclaimed = ana.piece("Unclaimed", "2026-09-03", false);
        PackPreview preview = ana.packs().preview(ana.packs().usual(), "Max Boss");
        assertThat(preview.summary()).isEqualTo("1 piece with 1 claim");
        assertThat(preview.staying().stream().map(Parting.Staying::why))
                .containsExactly(Parting.Why.NO_CLAIM, Parting.Why.PRIVATE);

        Path file = ana.send("Max Boss");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(payload(file)).contains("Payback").doesNotContain("CANARY").doesNotContain(unclaimed.id());
        assertThat(ana.person("Max Boss").relation()).isEqualTo(Person.Relation.REVIEWER);
        KeptPack sent = ana.packs().list().get(0);
        assertThat(sent.direction()).isEqualTo(KeptPack.Direction.OUT);
        assertThat(sent.leftOut()).isEqualTo(2);

        ArrivedPack arrived = max.look(file);
        assertThat(arrived.status()).as(arrived.why()).isEqualTo(ArrivedPack.Status.READY);
        assertThat(arrived.key()).isEqualTo(ArrivedPack.Key.UNKNOWN);
        assertThat(max.others()).isEmpty();
        TakenPack taken = max.take(file);
        assertThat(taken.taken()).as(taken.words()).isTrue();

        Person report = max.person("Ana Ruiz");
        assertThat(report.relation()).isEqualTo(Person.Relation.REPORT);
        assertThat(report.ladderId()).isEqualTo("owner-pm");
        assertThat(report.target()).contains("principal-pm");
        assertThat(max.rung().inbox().all(report.id()).rows(0, 9).get(0).piece().evidence())
                .isEqualTo(piece);
        assertThat(max.rung().standing().cell(report, CELL, max.rung().today()).state())
                .isEqualTo(State.SHOWN);
        assertThat(max.rung().safekeeping().backups()).hasSize(1);
        assertThat(max.packs().list().get(0).digest()).isEqualTo(sent.digest());
    }

    @Test
    void everyFieldThatLeavesIsListed() throws IOException {
        ana.piece("Payback", "2026-09-01", false, CELL);
        ana.rung().assessments().submit(Map.of(CELL, new Answer(Rating.MEETING, "my own words")));
        ana.rung()
                .assessments()
                .applicable(new ExpectationId("outcome-ownership", "principal-pm"), false, "there is no such thing");

        String listed = ana.packs().preview(ana.packs().usual(), "Max Boss").sections().stream()
                .flatMap(s -> s.fields().stream())
                .map(PackPreview.Field::value)
                .reduce("", (a, b) -> a + "\n" + b);

        assertThat(listed)
                .contains("Payback", "situation of Payback", "https://example.org", "Ada", "two teams", "warehouse")
                .contains("my own words", "there is no such thing", "Word for word as rung ships it")
                .contains(ana.fingerprint());
        Path file = ana.send("Max Boss");
        assertThat(payload(file)).contains("there is no such thing").doesNotContain("my own words");
    }

    static String payload(Path file) throws IOException {
        String text = Files.readString(file);
        String payload = text.replaceAll("(?s).*\"payload\"\\s*:\\s*\"([^\"]*)\".*", "$1");
        return new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    @Test
    void takenTwiceIsTakenOnce() {
        ana.piece("Payback", "2026-09-01", false, CELL);
        Path file = ana.send("Max Boss");
        max.take(file);
        String rows = max.rows();

        TakenPack again = max.take(file);

        assertThat(again.words()).contains("here already");
        assertThat(again.refused()).isFalse();
        assertThat(max.rows()).isEqualTo(rows);
        assertThat(max.look(file).status()).isEqualTo(ArrivedPack.Status.TAKEN);
    }

    @Test
    void aVerdictAndAReviewGoBackAndStandBesideTheOwnRatings() {
        Evidence piece = ana.piece("Payback", "2026-09-01", false, CELL);
        ana.piece("Payback again", "2026-06-01", false, CELL);
        ana.rung().assessments().submit(Map.of(CELL, new Answer(Rating.EXCEEDING, "my own words")));
        max.take(ana.send("Max Boss"));
        Person report = max.person("Ana");
        assertThat(PackDesk.why(() -> max.packs()
                        .exportReview(report.id(), Optional.empty(), false, max.file(), Optional.empty(), false)))
                .contains("nothing of Ana Ruiz yet");
        max.rung().inbox().accept(piece.id(), Optional.empty(), "");
        max.rung().inbox().question(piece.id(), Optional.of(CELL), "Whose money was it?");
        max.rung().reviews().rate(report.id(), CELL, Rating.MEETING, "seen twice", List.of(piece.id()));
        max.rung().reviews().submit(report.id());
        Path back = max.file();
        max.packs().exportReview(report.id(), Optional.empty(), false, back, Optional.empty(), false);
        assertThat(PackDesk.why(() -> max.packs()
                        .exportReview(report.id(), Optional.empty(), false, max.file(), Optional.empty(), false)))
                .contains("--all");
        max.packs().exportReview(report.id(), Optional.empty(), true, max.file(), Optional.empty(), false);

        TakenPack taken = ana.take(back);

        assertThat(taken.taken()).as(taken.words()).isTrue();
        assertThat(taken.notes()).contains("2 verdicts.", "1 review of Ana Ruiz.");
        assertThat(ana.person("Max Boss").relation()).isEqualTo(Person.Relation.REVIEWER);
        assertThat(ana.rung().standing().cell(CELL, ana.rung().today()).state()).isEqualTo(State.CONFIRMED);
        assertThat(ana.rung().inbox().asked()).hasSize(1);
        assertThat(ana.rung().assessments().history()).hasSize(1);

        String asked = ana.rung().inbox().asked().get(0).verdict().id();
        ana.rung().inbox().answer(asked, "The shop’s, 40k a year");
        ana.later(1);
        TakenPack second = max.later(2).take(ana.send("Max"));
        assertThat(second.notes()).anyMatch(n -> n.contains("1 answer to your questions"));
        assertThat(second.name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void aSealedAssessmentOpensWithTheOwnReviewOnly() {
        Evidence piece = ana.piece("Payback", "2026-09-01", false, CELL);
        ana.rung().assessments().submit(Map.of(CELL, new Answer(Rating.EXCEEDING, "CANARY-sealed")));
        Path file = ana.send("Max Boss");
        max.take(file);
        Person report = max.person("Ana");

        assertThat(max.rows()).doesNotContain("CANARY-sealed");
        assertThat(max.packs().contents(file, PackDesk.OPEN).sections().toString())
                .contains("opens once your own review")
                .doesNotContain("CANARY-sealed");

        max.rung().reviews().rate(report.id(), CELL, Rating.MEETING, "", List.of(piece.id()));
        max.rung().reviews().submit(report.id());
        assertThat(max.rows()).contains("CANARY-sealed");
    }

    @Test
    void theNewerPackWinsAndNothingIsEverDeleted() {
        Evidence piece = ana.piece("Payback", "2026-09-01", false, CELL);
        Evidence other = ana.piece("Other", "2026-09-02", false, CELL);
        Path older = ana.send("Max Boss");
        ana.later(1);
        ana.rung().evidence().save(Evidence.titled(piece.id(), piece.on(), "Payback, mended"));
        ana.rung().evidence().trash(other.id());
        Path newer = ana.send("Max Boss");

        max.later(3).take(newer);
        TakenPack late = max.take(older);

        assertThat(late.notes()).anyMatch(n -> n.contains("keeps its newer reading"));
        Person report = max.person("Ana");
        assertThat(max.rung().inbox().all(report.id()).rows(0, 9).stream()
                        .map(r -> r.piece().evidence().title()))
                .containsExactlyInAnyOrder("Payback, mended", "Other");

        ana.later(1);
        TakenPack third = max.take(ana.send("Max Boss"));
        assertThat(third.notes())
                .contains("0 new pieces, 0 changed, 1 as before.")
                .anyMatch(n -> n.startsWith("1 piece of these days from earlier packs is not in it"));
    }

    @Test
    void aKeyIsConfirmedByItsLastTwoGroups() {
        ana.piece("Payback", "2026-09-01", false, CELL);
        max.take(ana.send("Max Boss"));
        Person report = max.person("Ana");
        String print = ana.fingerprint();

        assertThat(PackDesk.why(() -> max.packs().confirm(report.id(), "ABCD-EFGH")))
                .contains("not the fingerprint");
        assertThat(PackDesk.why(() -> max.packs().confirm(report.id(), print.substring(35))))
                .contains("not the fingerprint");
        KnownKey key = max.packs().confirm(report.id(), print.substring(30).toLowerCase());
        assertThat(key.confirmedOn()).contains(max.rung().today());
        ana.later(1);
        assertThat(max.later(2).look(ana.send("Max Boss")).key()).isEqualTo(ArrivedPack.Key.CONFIRMED);
    }

    @Test
    void aLadderOfTheirOwnIsKeptAsACopyAndClaimsFollowIt() throws IOException {
        Evidence piece = ana.piece("Payback", "2026-09-01", false, CELL);
        max.take(ana.send("Max Boss"));
        String before = max.rung().ladders().mine().title();
        Path own = Files.createDirectories(Path.of(folder.toString(), ".config/rung/ladders"));
        String shipped = new String(
                getClass()
                        .getResourceAsStream("/dev/rung/ladders/owner-pm.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Files.writeString(
                own.resolve("owner-pm.json"), shipped.replace("Outcome ownership", "Owning what comes of it"));
        ana.later(1);
        ana.rung().ladders().refresh();
        Files.delete(own.resolve("owner-pm.json"));

        TakenPack taken = max.later(2).take(ana.send("Max Boss"));

        assertThat(taken.taken()).as(taken.words()).isTrue();
        Person report = max.person("Ana");
        assertThat(report.ladderId()).startsWith("owner-pm~").hasSize("owner-pm~".length() + 8);
        assertThat(max.rung()
                        .ladders()
                        .of(report)
                        .competency(CELL.competency())
                        .orElseThrow()
                        .title())
                .isEqualTo("Owning what comes of it");
        assertThat(max.rung().ladders().mine().title()).isEqualTo(before);
        assertThat(max.rung().standing().cell(report, CELL, max.rung().today()).state())
                .isEqualTo(State.SHOWN);
        assertThat(max.rung().inbox().piece(piece.id()).claims()).hasSize(1);
    }
}
