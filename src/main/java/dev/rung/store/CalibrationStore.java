package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Meetings in which ratings are calibrated, what was noted of whom, and the ratings that were changed. */
public final class CalibrationStore {
    private static final String READ = "SELECT id, title, on_day, ladder_id, level, closed_on FROM calibration ";

    private final Database database;

    public CalibrationStore(Database database) {
        this.database = database;
    }

    /** Keeps one, new or changed. */
    public void put(Calibration calibration) {
        database.journal()
                .put(new Row(Tables.CALIBRATION)
                        .set("id", calibration.id())
                        .set("title", calibration.title())
                        .set("on_day", calibration.on().toString())
                        .set("ladder_id", calibration.ladderId())
                        .set("level", calibration.level().orElse(null))
                        .set("closed_on", Iso.text(calibration.closedOn())));
    }

    /** All, newest first. */
    public List<Calibration> all() {
        return database.read(handle -> handle.createQuery(READ + "ORDER BY on_day DESC, id DESC")
                .map(CalibrationStore::calibration)
                .list());
    }

    public Optional<Calibration> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE id = :id")
                .bind("id", id)
                .map(CalibrationStore::calibration)
                .findOne());
    }

    /** Writes what was noted of somebody, in the place of what was; {@code ""} for nothing. */
    public void note(String calibrationId, String personId, String words) {
        database.journal()
                .put(new Row(Tables.CALIBRATION_NOTE)
                        .set("calibration_id", calibrationId)
                        .set("person_id", personId)
                        .set("words", words));
    }

    /** What was noted, by person; also of those of whom only their presence was. */
    public Map<String, String> notes(String calibrationId) {
        Map<String, String> notes = new LinkedHashMap<>();
        database.read(handle -> handle.createQuery(
                                "SELECT person_id, words FROM calibration_note WHERE calibration_id = :id ORDER BY person_id")
                        .bind("id", calibrationId)
                        .map((rs, context) -> Map.entry(rs.getString("person_id"), rs.getString("words")))
                        .list())
                .forEach(n -> notes.put(n.getKey(), n.getValue()));
        return notes;
    }

    /** Keeps a changed rating, for good. Call within a change that is final. */
    public void add(CalibratedRating changed) {
        database.journal()
                .put(new Row(Tables.CALIBRATED_RATING)
                        .set("id", changed.id())
                        .set("calibration_id", changed.calibrationId().orElse(null))
                        .set("review_id", changed.reviewId())
                        .set("competency", changed.expectation().competency())
                        .set("level", changed.expectation().level())
                        .set("rating", changed.rating().name())
                        .set("reason", changed.reason())
                        .set("on_day", changed.on().toString()));
    }

    /** Every change of the ratings of a person's reviews, oldest first. */
    public List<CalibratedRating> of(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT c.id, c.calibration_id, c.review_id, c.competency, c.level, c.rating, c.reason, c.on_day
                        FROM review r JOIN calibrated_rating c ON c.review_id = r.id
                        WHERE r.person_id = :person ORDER BY c.on_day, c.id
                        """)
                .bind("person", personId)
                .map(CalibrationStore::changed)
                .list());
    }

    private static CalibratedRating changed(ResultSet rs, StatementContext context) throws SQLException {
        return new CalibratedRating(
                rs.getString("id"),
                Optional.ofNullable(rs.getString("calibration_id")),
                rs.getString("review_id"),
                new ExpectationId(rs.getString("competency"), rs.getString("level")),
                Rating.valueOf(rs.getString("rating")),
                rs.getString("reason"),
                Iso.day(rs.getString("on_day")));
    }

    private static Calibration calibration(ResultSet rs, StatementContext context) throws SQLException {
        return new Calibration(
                rs.getString("id"),
                rs.getString("title"),
                Iso.day(rs.getString("on_day")),
                rs.getString("ladder_id"),
                Optional.ofNullable(rs.getString("level")),
                Iso.dayOrNone(rs.getString("closed_on")));
    }
}
