package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that an older rung filled is brought up with a copy beside it, and nothing in it is another. */
class UpgradeTest {
    /** What the first version had, in its order. */
    private static final List<Table> FIRST = Tables.ALL.subList(0, Tables.ALL.indexOf(Tables.INITIATIVE));

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @TempDir
    Path folder;

    @Test
    void aWorkspaceOfTheFirstVersionKeepsEveryRowAndTakesBetsIn() {
        Path file = folder.resolve("workspace.db");
        List<String> before;
        try (Database old = Database.open(file, Workspace.CLOCK, 1)) {
            fill(old);
            before = rows(old);
            new Glance(old).keep(() -> Map.of(DAY, "what Today showed", DAY.plusDays(1), "what Today showed"));
        }
        assertThat(before).hasSizeGreaterThan(5);

        try (Database database = Database.open(file, Workspace.CLOCK)) {
            assertThat(rows(database)).isEqualTo(before);
            assertThat(new Doctor(database).examine()).isEmpty();
            assertThat(new Glance(database).read(DAY)).isEmpty();
            assertThat(new EvidenceSearch(database).newest(Workspace.ME, "payb", EvidenceList.TOP, 9))
                    .hasSize(1);
            new InitiativeStore(database).save(Bets.idea("a", "2026-01-01", "A bet"), Workspace.ME);
            database.journal().undo();
            assertThat(database.journal().undo().orElseThrow().label()).isEqualTo("Moved to the trash");
        }

        Path backup = Backups.of(file).get(0);
        assertThat(Backups.of(file)).containsExactly(backup);
        try (Database copy = Database.open(backup, Workspace.CLOCK, 1)) {
            assertThat(copy.<Long>read(h -> Statements.number(h.getConnection(), "PRAGMA user_version")))
                    .isEqualTo(1);
            assertThat(rows(copy)).isEqualTo(before);
        }
    }

    @Test
    void anUpToDateWorkspaceIsOpenedWithoutACopy() {
        Path file = folder.resolve("workspace.db");
        Workspace.at(file).database().close();
        Database.open(file, Workspace.CLOCK).close();
        assertThat(Backups.of(file)).isEmpty();
    }

    private static void fill(Database old) {
        new PersonStore(old)
                .add(
                        new Person(
                                Workspace.ME,
                                "Maja",
                                Person.Relation.ME,
                                "owner-pm",
                                "pm",
                                Optional.of("senior"),
                                "EUR"),
                        LocalDate.of(2026, 1, 1));
        Workspace workspace = new Workspace(old, new EvidenceStore(old), new Uuid7(Workspace.CLOCK));
        workspace.evidence().save(workspace.full("a", "2026-01-10", "Payback größer"), Workspace.ME, 4);
        workspace.save("b", "2026-01-11", "Thrown away");
        workspace.claim("a", 4, "outcome@pm", "strategy@senior");
        new MarkStore(old).setAway(Workspace.ME, new Quarter(2026, 1), true);
        new AssessmentStore(old)
                .add(new Assessment(
                        "x",
                        Workspace.ME,
                        DAY,
                        "owner-pm",
                        "1.0",
                        List.of(new AssessmentRating(
                                new ExpectationId("outcome", "pm"), Rating.MEETING, "Wording", "words"))));
        workspace.evidence().trash("b", DAY);
    }

    private static List<String> rows(Database database) {
        List<String> lines = new ArrayList<>();
        WorkspaceRows rows = new WorkspaceRows(database);
        List<Table> tables = new ArrayList<>(FIRST);
        tables.add(Tables.CHANGE_GROUP);
        tables.add(Tables.HISTORY);
        tables.forEach(table -> rows.export(table.name(), row -> lines.add(table.name() + row)));
        return lines;
    }
}
