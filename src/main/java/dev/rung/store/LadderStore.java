package dev.rung.store;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Readiness;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Ladders in use, as they were read from their files. Several versions of one may lie side by side. */
public final class LadderStore {
    private static final List<Table> PARTS =
            List.of(Tables.LADDER_EXPECTATION, Tables.LADDER_COMPETENCY, Tables.LADDER_AREA, Tables.LADDER_LEVEL);

    private final Database database;

    public LadderStore(Database database) {
        this.database = database;
    }

    /**
     * A ladder the workspace holds.
     *
     * @param stamp tells whether the file it was read from has changed, as whoever saved it chose
     * @param adoptedOn the day this version came into use
     */
    public record Held(String id, String version, String title, String stamp, LocalDate adoptedOn) {}

    /**
     * Keeps a ladder, and replaces what is kept under its id and version.
     *
     * @param stamp a text that changes with the file the ladder came from
     */
    public void save(Ladder ladder, String stamp, LocalDate adoptedOn) {
        database.journal()
                .change(
                        Journal.Change.of("Adopted ladder", ladder.title()),
                        () -> database.write(handle -> {
                            Journal journal = database.journal();
                            List<Row> rows = LadderRows.of(ladder, stamp, adoptedOn);
                            Set<String> kept = new HashSet<>();
                            rows.forEach(row -> kept.add(row.table().name() + ' ' + row.id()));
                            for (Table part : PARTS) {
                                for (Row old : oldRows(handle, part, ladder)) {
                                    if (!kept.contains(part.name() + ' ' + old.id())) {
                                        journal.delete(old);
                                    }
                                }
                            }
                            rows.forEach(journal::put);
                            return Optional.empty();
                        }));
    }

    /** All kept ladders, by title and the day of adoption. */
    public List<Held> all() {
        return database.read(handle -> handle.createQuery(
                        "SELECT id, version, title, stamp, adopted_on FROM ladder ORDER BY title, id, adopted_on, version")
                .map((rs, context) -> new Held(
                        rs.getString("id"),
                        rs.getString("version"),
                        rs.getString("title"),
                        rs.getString("stamp"),
                        Iso.day(rs.getString("adopted_on"))))
                .list());
    }

    /** The version of a ladder adopted last. */
    public Optional<Ladder> current(String id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT version FROM ladder WHERE id = :id ORDER BY adopted_on DESC, version DESC LIMIT 1")
                .bind("id", id)
                .map((rs, context) -> rs.getString("version"))
                .findOne()
                .flatMap(version -> find(id, version)));
    }

    public Optional<Ladder> find(String id, String version) {
        return database.read(handle -> handle.createQuery("""
                        SELECT title, about, operating_percent, individual_window, individual_claims, individual_quarters,
                          leadership_window, leadership_claims, leadership_quarters
                        FROM ladder WHERE id = :id AND version = :version
                        """)
                .bind("id", id)
                .bind("version", version)
                .map((rs, context) -> new Ladder(
                        id,
                        version,
                        rs.getString("title"),
                        rs.getString("about"),
                        LadderRows.levels(handle, id, version),
                        LadderRows.areas(handle, id, version),
                        new Readiness(
                                rs.getInt("operating_percent"),
                                new Readiness.Numbers(
                                        rs.getInt("individual_window"),
                                        rs.getInt("individual_claims"),
                                        rs.getInt("individual_quarters")),
                                new Readiness.Numbers(
                                        rs.getInt("leadership_window"),
                                        rs.getInt("leadership_claims"),
                                        rs.getInt("leadership_quarters")))))
                .findOne());
    }

    private static List<Row> oldRows(Handle handle, Table part, Ladder ladder) {
        return handle.createQuery("SELECT " + RowWriter.names(part) + " FROM " + part.name()
                        + " WHERE ladder_id = :id AND ladder_version = :version")
                .bind("id", ladder.id())
                .bind("version", ladder.version())
                .map((rs, context) -> RowWriter.read(part, rs))
                .list();
    }
}
