package dev.rung.tui;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.files.pack.SealedBox;
import dev.rung.service.Rung;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.Journal;
import dev.rung.store.PersonStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The workspace of a group PM who reviews; with a report whose work came in. */
public final class Reviewer {
    public static final String ANA = "01990000-0000-7000-8000-0000000000aa";

    private final Path folder;

    public Reviewer(Path folder) {
        this.folder = folder;
    }

    public static ExpectationId senior(String competency) {
        return new ExpectationId(competency, "senior-pm");
    }

    /** The id of a piece of Ana's, counted from 1 in {@link #withReport}. */
    public static String piece(int number) {
        return "01990000-0000-7000-8000-00000000e00" + number;
    }

    public Path workspace() {
        return ScreenDriver.places(folder).workspace();
    }

    public Rung on(LocalDate day) {
        return at(day + "T12:00:00Z");
    }

    public Rung at(String instant) {
        Rung rung = Rung.open(ScreenDriver.places(folder), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
        if (rung.profile().me().isEmpty()) {
            rung.profile().begin("Ines Brandt", "owner-pm", "group-pm", Optional.of("director"), "EUR");
        }
        return rung;
    }

    /** Does something past the services, as an import does. */
    public Reviewer keep(Consumer<Database> work) {
        on(ScreenDriver.DAY).close();
        try (Database database = Database.open(workspace(), ScreenDriver.clock())) {
            database.journal().change(Journal.Change.housekeeping("Took in"), () -> work.accept(database));
        }
        return this;
    }

    /** Ana Ruiz, Senior PM towards Principal PM, with six pieces from a pack. */
    public Reviewer withReport() {
        return keep(database -> {
            new PersonStore(database).add(report(ANA, "Ana Ruiz"), ScreenDriver.DAY);
            keep(
                    database,
                    1,
                    "2026-11-02",
                    "Trial-to-paid moved from 18 to 23 % in two countries",
                    "outcome-ownership");
            keep(database, 2, "2026-08-19", "Stopped the wallet bet in its fourth week", "outcome-ownership");
            keep(database, 3, "2026-10-28", "Eleven lost firms named one reason", "customer-insight");
            keep(database, 4, "2026-06-11", "Finance signed the margin of the yearly plan", "financial-acumen");
            keep(database, 5, "2026-05-04", "One page moved two teams' plans", "strategy-and-choices");
            keep(database, 6, "2026-11-12", "The committee decided in the room", "executive-communication");
            new ClaimStore(database)
                    .add(new Verdict(
                            "01990000-0000-7000-8000-0000000000f1",
                            piece(2),
                            Optional.empty(),
                            Verdict.Decision.QUESTIONED,
                            "Ines Brandt",
                            LocalDate.of(2026, 11, 20),
                            "What did it save?"));
        });
    }

    /** A self-assessment of Ana's as a pack brings it. */
    public Reviewer sealed(SealedBox box) {
        on(ScreenDriver.DAY).close();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + workspace())) {
            insert(
                    file,
                    "INSERT OR IGNORE INTO pack (id, direction, purpose, person_id, other_name, other_fingerprint, made_at,"
                            + " moved_on, digest, pieces, left_out, row_hash)"
                            + " VALUES ('p', 'IN', 'EVIDENCE', ?, 'Ana Ruiz', 'F', 't', '2026-11-20', 'd', 0, 0, x'00')",
                    ANA);
            insert(
                    file,
                    "INSERT INTO sealed_assessment (assessment_id, pack_id, person_id, on_day, box, seal_key, row_hash)"
                            + " VALUES (?, 'p', ?, ?, ?, ?, x'00')",
                    box.assessmentId(),
                    ANA,
                    box.on().toString(),
                    box.box(),
                    box.key());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return this;
    }

    private static void insert(Connection file, String sql, String... values) throws SQLException {
        try (PreparedStatement insert = file.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    public static Person report(String id, String name) {
        return new Person(
                id, name, Person.Relation.REPORT, "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
    }

    private static void keep(Database database, int number, String day, String title, String competency) {
        boolean measured = number % 2 == 1;
        Evidence piece = new Evidence(
                piece(number),
                LocalDate.parse(day),
                title,
                "Half of the firms left in the second week.",
                "Wrote the page, asked eleven firms, and took it to the committee.",
                "Two teams changed their plans.",
                measured ? "https://example.com/" + number : "",
                "Marta Sala, finance",
                Optional.empty(),
                "two teams",
                measured ? new Measurement("trial to paid", "18 %", "23 %", "data team") : Measurement.NONE,
                false);
        int tier = Strength.of(piece, false).number();
        new EvidenceStore(database).save(piece, ANA, tier);
        Set<ExpectationId> claimed = new TreeSet<>(List.of(senior(competency)));
        new ClaimStore(database)
                .reclaim(
                        piece,
                        ANA,
                        tier,
                        "owner-pm",
                        claimed,
                        () -> piece(number).replace('e', 'c'));
    }
}
