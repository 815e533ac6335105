package dev.rung.store;

import java.time.LocalDate;
import java.util.List;

/** Self-assessments that came sealed. The one who reads a box is who submitted their own rating. */
public final class SealStore {
    private final Database database;

    public SealStore(Database database) {
        this.database = database;
    }

    /** @param on the day of the assessment in the box */
    public record Sealed(String assessmentId, LocalDate on, String box, String key) {}

    /** A person's boxes that were not opened, oldest first. */
    public List<Sealed> closed(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT assessment_id, on_day, box, seal_key FROM sealed_assessment
                        WHERE person_id = :person AND opened_on IS NULL ORDER BY on_day, assessment_id
                        """)
                .bind("person", personId)
                .map((rs, context) -> new Sealed(
                        rs.getString("assessment_id"),
                        Iso.day(rs.getString("on_day")),
                        rs.getString("box"),
                        rs.getString("seal_key")))
                .list());
    }

    /** Keeps the day a box was opened. */
    public void opened(String assessmentId, LocalDate day) {
        database.journal()
                .put(new Row(Tables.SEALED_ASSESSMENT)
                        .set("assessment_id", assessmentId)
                        .set("opened_on", day.toString()));
    }
}
