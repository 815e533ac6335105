package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many packs in one go: each whole or absent, whatever happens between. */
class PackBatchTest {
    private static final int MANY = 120;
    private static final int WRITTEN_AT_ONCE = 50;

    @TempDir
    private Path folder;

    private Path arrived;
    private PackDesk max;

    @BeforeEach
    void open() throws IOException {
        arrived = Files.createDirectory(folder.resolve("arrived"));
        max = new PackDesk(folder, "Max Boss");
    }

    @AfterEach
    void close() {
        max.close();
    }

    private static Evidence piece(int day) {
        return Evidence.titled(
                UUID.randomUUID().toString(), LocalDate.of(2026, 1, 1).plusDays(day), "Piece " + day);
    }

    private void fill(int packs) {
        ForgedPacks ben = ForgedPacks.by("Ben Ito");
        for (int i = 0; i < packs; i++) {
            ben.write(
                    arrived.resolve(i + ".rungpack"),
                    ForgedPacks.work(List.of(piece(i % 90), piece(i % 7)), Optional.empty()),
                    PackDesk.NOON.minusSeconds(1000L - i),
                    Optional.empty());
        }
    }

    private List<ArrivedPack> look() {
        return max.packs().look(List.of(arrived), PackDecision.NONE, PackDesk.OPEN, Progress.UNSEEN);
    }

    private int pieces() {
        return max.rung().inbox().all(max.person("Ben").id()).rows(0, 1_000).size();
    }

    @Test
    void anImportThatIsKilledLeavesEachPackWholeOrAbsent() throws Exception {
        fill(MANY);
        max.close();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        folder.toString(),
                        arrived.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            while (!lines.contains("70")) {
                String line = said.readLine();
                assertThat(line).as(String.join("\n", lines)).isNotNull();
                lines.add(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }

        max.later(1);
        int came = max.packs().list().size();
        assertThat(came).isEqualTo(WRITTEN_AT_ONCE);
        assertThat(pieces()).isEqualTo(2 * came);
        assertThat(max.rung().safekeeping().doctor(false)).isEmpty();
        assertThat(max.packs().take(look(), PackDecision.NONE, PackDesk.OPEN, Progress.UNSEEN))
                .hasSize(MANY)
                .filteredOn(TakenPack::taken)
                .hasSize(MANY - came);
        assertThat(pieces()).isEqualTo(2 * MANY);
        assertThat(max.rung().safekeeping().doctor(false)).isEmpty();
    }

    @Test
    void whatCameInBeforeItWasStoppedStays() {
        fill(60);
        String why = PackDesk.why(() -> max.packs().take(look(), PackDecision.NONE, PackDesk.OPEN, (done, all) -> {
            if (done == 55) {
                throw Refusal.usage("Stopped.");
            }
        }));

        assertThat(why).isEqualTo("Stopped: 55 packs of 60 came in, each whole; importing again takes the rest.");
        assertThat(max.packs().list()).hasSize(55);
        assertThat(pieces()).isEqualTo(110);
        assertThat(PackDesk.why(() -> max.packs().take(look(), PackDecision.NONE, PackDesk.OPEN, (done, all) -> {
                    throw Refusal.usage("Nothing was taken.");
                })))
                .isEqualTo("Nothing was taken.");
        assertThat(max.rung().safekeeping().doctor(false)).isEmpty();
    }

    @Test
    void packsAreTakenWithADecisionEachAfterOneBackup() {
        max.take(ForgedPacks.by("Ben Ito")
                .write(max.file(), ForgedPacks.work(List.of(), Optional.empty()), PackDesk.NOON, Optional.empty()));
        max.later(48);
        int backups = max.rung().safekeeping().backups().size();
        Path namesake = arrived.resolve("namesake.rungpack");
        ForgedPacks.by("Ben Ito")
                .write(namesake, ForgedPacks.work(List.of(), Optional.empty()), PackDesk.NOON, Optional.empty());
        ForgedPacks.by("Eva Lang")
                .write(
                        arrived.resolve("eva.rungpack"),
                        ForgedPacks.work(List.of(), Optional.empty()),
                        PackDesk.NOON,
                        Optional.empty());

        List<TakenPack> taken = max.packs()
                .take(
                        look(),
                        pack -> pack.file().equals(namesake)
                                ? PackDesk.as(Person.Relation.MENTEE)
                                : PackDesk.as(Person.Relation.REVIEWER),
                        file -> Optional.empty(),
                        Progress.UNSEEN);

        assertThat(taken).allMatch(TakenPack::taken);
        assertThat(max.person("Eva").relation()).isEqualTo(Person.Relation.REVIEWER);
        assertThat(max.others().stream().filter(p -> p.relation() == Person.Relation.MENTEE))
                .hasSize(1);
        assertThat(max.rung().safekeeping().backups()).hasSize(backups + 1);
    }

    @Test
    void aLockedPackIsNeitherRefusedNorTaken() {
        ForgedPacks.by("Ben Ito")
                .write(
                        arrived.resolve("a.rungpack"),
                        ForgedPacks.work(List.of(piece(1)), Optional.empty()),
                        PackDesk.NOON,
                        Optional.of("open it".toCharArray()));

        List<ArrivedPack> locked = look();
        assertThat(locked.get(0).status()).isEqualTo(ArrivedPack.Status.LOCKED);
        assertThat(locked.get(0).why()).contains("is locked; give its passphrase");
        assertThat(max.packs().take(locked, PackDecision.NONE, PackDesk.OPEN, Progress.UNSEEN))
                .noneMatch(TakenPack::taken);
        assertThat(max.rung().safekeeping().backups()).isEmpty();
        List<ArrivedPack> open = max.packs()
                .look(List.of(arrived), PackDecision.NONE, () -> Optional.of("open it".toCharArray()), Progress.UNSEEN);
        assertThat(open.get(0).status()).isEqualTo(ArrivedPack.Status.READY);
        assertThat(max.packs().take(open, PackDecision.NONE, PackDesk.OPEN, Progress.UNSEEN))
                .allMatch(TakenPack::taken);
    }

    @Test
    void anAssessmentThatCameBeforeIsSealedOnceAndStaysOpenOnceItIs() {
        ForgedPacks ben = ForgedPacks.by("Ben Ito");
        Assessment said = new Assessment(
                "01-said",
                ben.id(),
                LocalDate.of(2026, 9, 1),
                "small",
                "1",
                List.of(new AssessmentRating(ForgedPacks.CELL, Rating.MEETING, "Names the metric.", "CANARY-said")));
        for (int i = 0; i < 2; i++) {
            assertThat(max.take(sealed(ben, said, i)).taken()).isTrue();
            assertThat(max.rung().reviews().sealed(max.person("Ben").id())).hasSize(1);
        }
        assertThat(max.rows().contains("CANARY-said")).isFalse();
        Person report = max.person("Ben");
        max.rung().reviews().rate(report.id(), ForgedPacks.CELL, Rating.MEETING, "", List.of());
        max.rung().reviews().submit(report.id());
        assertThat(max.rows().contains("CANARY-said")).isTrue();

        assertThat(max.take(sealed(ben, said, 2)).taken()).isTrue();

        assertThat(max.rung().reviews().sealed(report.id())).isEmpty();
        assertThat(max.packs().list()).hasSize(3).allMatch(p -> p.direction() == KeptPack.Direction.IN);
    }

    private Path sealed(ForgedPacks sender, Assessment said, int hour) {
        return sender.write(
                max.file(),
                ForgedPacks.work(List.of(), Optional.of(said)),
                PackDesk.NOON.minusSeconds(3600L * (5 - hour)),
                Optional.empty());
    }

    @Test
    void thePrivateKeyIsInNothingThatLeaves() throws Exception {
        ExpectationId cell = PackDesk.CELL;
        max.piece("Payback", "2026-09-01", false, cell);
        max.rung().assessments().submit(Map.of(cell, new Answer(Rating.MEETING, "mine")));
        Path pack = max.send("Eva Lang");
        Path export = folder.resolve("all.json");
        max.rung().safekeeping().export(export, false);
        max.close();
        String secret;
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + max.workspace);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT private_key FROM identity")) {
            assertThat(found.next()).isTrue();
            secret = found.getString(1);
        }
        byte[] key = java.util.Base64.getDecoder().decode(secret);
        String seed = new String(key, key.length - 32, 32, StandardCharsets.ISO_8859_1);
        for (String text : List.of(
                Files.readString(pack, StandardCharsets.ISO_8859_1),
                PackServiceTest.payload(pack),
                Files.readString(export, StandardCharsets.ISO_8859_1))) {
            assertThat(text).isNotEmpty();
            assertThat(text.contains(secret) || text.contains(secret.substring(24, 60)) || text.contains(seed))
                    .isFalse();
        }
        max.later(1);
    }
}
