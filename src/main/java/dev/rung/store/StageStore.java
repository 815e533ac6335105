package dev.rung.store;

import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;

/** Every step of initiatives from one stage to another. They are added and read, never changed. */
public final class StageStore {
    private static final String COLUMNS = "s.id, s.initiative_id, s.on_day, s.from_stage, s.to_stage, s.reason";

    private final Database database;

    public StageStore(Database database) {
        this.database = database;
    }

    /** Keeps a step. The initiative itself is saved beside it, in the same change. */
    public void add(StageChange change) {
        database.journal()
                .put(new Row(Tables.STAGE_CHANGE)
                        .set("id", change.id())
                        .set("initiative_id", change.initiativeId())
                        .set("on_day", change.on().toString())
                        .set("from_stage", change.from().name())
                        .set("to_stage", change.to().name())
                        .set("reason", change.reason()));
    }

    /** The steps of an initiative, oldest first. */
    public List<StageChange> of(String initiativeId) {
        return database.read(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM stage_change s WHERE s.initiative_id = :initiative ORDER BY s.on_day, s.id")
                .bind("initiative", initiativeId)
                .map(StageStore::change)
                .list());
    }

    /** The steps of all of a person's initiatives, oldest first. */
    public List<StageChange> all(String personId) {
        return database.read(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM stage_change s JOIN initiative i ON i.id = s.initiative_id"
                        + " WHERE i.person_id = :person ORDER BY s.on_day, s.id")
                .bind("person", personId)
                .map(StageStore::change)
                .list());
    }

    /** The day each of a person's initiatives was last committed, by its id; of those that ever were. */
    public Map<String, LocalDate> committed(String personId) {
        Map<String, LocalDate> days = new HashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT s.initiative_id, max(s.on_day) AS day FROM stage_change s
                        JOIN initiative i ON i.id = s.initiative_id
                        WHERE i.person_id = :person AND s.to_stage = 'COMMITTED' GROUP BY s.initiative_id
                        """)
                .bind("person", personId)
                .map((rs, context) -> days.put(rs.getString("initiative_id"), Iso.day(rs.getString("day"))) == null)
                .list());
        return days;
    }

    private static StageChange change(ResultSet rs, StatementContext context) throws SQLException {
        return new StageChange(
                rs.getString("id"),
                rs.getString("initiative_id"),
                Iso.day(rs.getString("on_day")),
                Stage.valueOf(rs.getString("from_stage")),
                Stage.valueOf(rs.getString("to_stage")),
                rs.getString("reason"));
    }
}
