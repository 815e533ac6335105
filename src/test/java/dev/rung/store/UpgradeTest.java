package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.team.Goal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that an older rung filled is brought up with a copy beside it, and nothing in it is another. */
class UpgradeTest {
    /** What the first version had, in its order. */
    private static final List<Table> FIRST = Tables.ALL.subList(0, Tables.ALL.indexOf(Tables.INITIATIVE));

    /** What the second version had. */
    private static final List<Table> SECOND = Tables.ALL.subList(0, Tables.ALL.indexOf(Tables.COST_LINE));

    /** Columns that tables of the first version got since; absent in old rows, whose hashes hold. */
    private static final Set<String> LATER =
            Set.of("pack_id", "fingerprint", "piece_digest", "competency_title", "level_title");

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @TempDir
    Path folder;

    @Test
    void aWorkspaceOfTheFirstVersionKeepsEveryRowAndTakesBetsIn() {
        Path file = folder.resolve("workspace.db");
        List<String> before;
        try (Database old = Database.open(file, Workspace.CLOCK, 1)) {
            fill(old);
            before = rows(old, FIRST);
            new Glance(old).keep(() -> Map.of(DAY, "what Today showed", DAY.plusDays(1), "what Today showed"));
        }
        assertThat(before).hasSizeGreaterThan(5);

        try (Database database = Database.open(file, Workspace.CLOCK)) {
            assertThat(rows(database, FIRST)).isEqualTo(before);
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
            assertThat(rows(copy, FIRST)).isEqualTo(before);
        }
    }

    /** The table of offers is made anew on the way, for those that are of no bet. */
    @Test
    void aWorkspaceOfTheSecondVersionKeepsItsBetsAndTakesAMonthIn() {
        Path file = folder.resolve("workspace.db");
        List<String> before;
        try (Database old = Database.open(file, Workspace.CLOCK, 2)) {
            fill(old);
            bets(old);
            before = rows(old, SECOND);
        }
        assertThat(before).anyMatch(row -> row.startsWith("evidence_offer"));

        try (Database database = Database.open(file, Workspace.CLOCK)) {
            assertThat(rows(database, SECOND)).isEqualTo(before);
            assertThat(new Doctor(database).examine()).isEmpty();
            new OfferStore(database)
                    .put(new OfferStore.Answered(
                            "update/2026-10", Optional.empty(), OfferStore.State.DISMISSED, Optional.empty(), DAY));
            new GoalStore(database)
                    .save(new Goal("g", "Keep", "GRR", "92 %", Optional.empty(), DAY, DAY.plusDays(9)), Workspace.ME);
            database.journal().undo();
            database.journal().undo();
            assertThat(database.journal().undo().orElseThrow().label()).isEqualTo("Made a forecast");
            database.journal().redo();
            assertThat(rows(database, SECOND)).containsAll(stored(before));
            assertThat(new Doctor(database).examine()).isEmpty();
        }

        try (Database copy = Database.open(Backups.of(file).get(0), Workspace.CLOCK, 2)) {
            assertThat(rows(copy, SECOND)).isEqualTo(before);
        }
    }

    /** Without the history, which knows of what was done since. */
    private static List<String> stored(List<String> rows) {
        return rows.stream()
                .filter(r -> !r.startsWith("change_group") && !r.startsWith("history"))
                .toList();
    }

    private static void bets(Database old) {
        new InitiativeStore(old).save(Bets.idea("i", "2026-01-01", "A bet"), Workspace.ME);
        new OnePagerStore(old).write("i", Bets.page("M", "P"), DAY, () -> "page");
        new PostmortemStore(old).save(Bets.postmortem("p", "i", Postmortem.Week.TWO, "2026-03-01", 1));
        OfferStore offers = new OfferStore(old);
        offers.put(new OfferStore.Answered(
                "i/launch", Optional.of("i"), OfferStore.State.ACCEPTED, Optional.of("a"), DAY));
        offers.put(
                new OfferStore.Answered("i/stop", Optional.of("i"), OfferStore.State.DISMISSED, Optional.empty(), DAY));
        new ForecastStore(old).add(Bets.forecast("f", "i", "2026-02-01", 100));
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

    private static List<String> rows(Database database, List<Table> kept) {
        List<String> lines = new ArrayList<>();
        WorkspaceRows rows = new WorkspaceRows(database);
        List<Table> tables = new ArrayList<>(kept);
        tables.add(Tables.CHANGE_GROUP);
        tables.add(Tables.HISTORY);
        for (Table table : tables) {
            if (table.columns().stream().anyMatch(c -> LATER.contains(c.name()))) {
                lines.addAll(withoutLaterColumns(database, table));
            } else {
                rows.export(table.name(), row -> lines.add(table.name() + row));
            }
        }
        return lines;
    }

    private static List<String> withoutLaterColumns(Database database, Table table) {
        String columns = table.columns().stream()
                .map(Column::name)
                .filter(name -> !LATER.contains(name))
                .collect(Collectors.joining(", "));
        return database.read(handle -> handle.createQuery("SELECT " + columns + ", row_hash FROM " + table.name()
                        + " ORDER BY " + String.join(", ", table.key()))
                .map((rs, context) -> {
                    StringBuilder line = new StringBuilder(table.name());
                    for (int i = 1; i <= rs.getMetaData().getColumnCount() - 1; i++) {
                        line.append(' ').append(rs.getString(i));
                    }
                    return line.append(' ')
                            .append(HexFormat.of().formatHex(rs.getBytes("row_hash")))
                            .toString();
                })
                .list());
    }
}
