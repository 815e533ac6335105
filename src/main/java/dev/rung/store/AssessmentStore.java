package dev.rung.store;

import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A person's own ratings, frozen as they were submitted: they are added and read, never changed. */
public final class AssessmentStore {
    private static final String ASSESSMENTS = """
            SELECT id, person_id, on_day, ladder_id, ladder_version FROM assessment
            WHERE person_id = :person AND substr(ladder_id, 1, instr(ladder_id || '~', '~') - 1) = :ladder
              AND on_day <= :day ORDER BY on_day DESC, id DESC
            """;

    private final Database database;

    public AssessmentStore(Database database) {
        this.database = database;
    }

    /** Keeps a submitted assessment, for good: undo refuses it. */
    public void add(Assessment assessment) {
        database.journal()
                .change(
                        Journal.Change.forGood(
                                "Submitted a self-assessment", assessment.on().toString()),
                        () -> addRows(assessment));
    }

    private void addRows(Assessment assessment) {
        database.journal()
                .put(new Row(Tables.ASSESSMENT)
                        .set("id", assessment.id())
                        .set("person_id", assessment.personId())
                        .set("ladder_id", assessment.ladderId())
                        .set("ladder_version", assessment.ladderVersion())
                        .set("on_day", assessment.on().toString()));
        int place = 0;
        for (AssessmentRating rating : assessment.ratings()) {
            database.journal()
                    .put(RatingRows.row(Tables.ASSESSMENT_RATING, "assessment_id", assessment.id(), rating)
                            .set("place", place++));
        }
    }

    /** All on the ladder, or on a copy of it, as of a day, newest first. */
    public List<Assessment> all(String personId, String ladderId, LocalDate day) {
        return database.read(handle -> handle.createQuery(ASSESSMENTS)
                .bind("person", personId)
                .bind("ladder", LadderId.base(ladderId))
                .bind("day", day.toString())
                .map((rs, context) -> new Assessment(
                        rs.getString("id"),
                        rs.getString("person_id"),
                        Iso.day(rs.getString("on_day")),
                        rs.getString("ladder_id"),
                        rs.getString("ladder_version"),
                        ratings(handle, rs.getString("id"))))
                .list());
    }

    private static List<AssessmentRating> ratings(Handle handle, String id) {
        return handle.createQuery("""
                        SELECT competency, level, rating, words, wording FROM assessment_rating
                        WHERE assessment_id = :id ORDER BY place
                        """).bind("id", id).map(RatingRows::rating).list();
    }
}
