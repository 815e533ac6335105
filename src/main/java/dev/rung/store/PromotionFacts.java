package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.promotion.PromotionRecords;
import dev.rung.domain.review.CalibratedRating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What only a promotion case asks of the workspace. */
public final class PromotionFacts {
    private final Database database;

    public PromotionFacts(Database database) {
        this.database = database;
    }

    /** Ratings of a person's reviews that were changed up to a day, oldest first. */
    public List<CalibratedRating> changed(String personId, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT c.id, c.calibration_id, c.review_id, c.competency, c.level, c.rating, c.reason, c.on_day
                        FROM calibrated_rating c JOIN review r ON r.id = c.review_id
                        WHERE r.person_id = :person AND c.on_day <= :day ORDER BY c.on_day, c.id
                        """)
                .bind("person", personId)
                .bind("day", day.toString())
                .map((rs, context) -> new CalibratedRating(
                        rs.getString("id"),
                        Optional.ofNullable(rs.getString("calibration_id")),
                        rs.getString("review_id"),
                        new ExpectationId(rs.getString("competency"), rs.getString("level")),
                        Rating.valueOf(rs.getString("rating")),
                        rs.getString("reason"),
                        Iso.day(rs.getString("on_day"))))
                .list());
    }

    /** The newest evidence pack of a person that was taken in up to a day, by the time it was made. */
    public Optional<PromotionRecords.Packed> newestPack(String personId, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT moved_on, pieces, left_out FROM pack
                        WHERE person_id = :person AND direction = 'IN' AND purpose = 'EVIDENCE' AND moved_on <= :day
                        ORDER BY made_at DESC, id DESC LIMIT 1
                        """)
                .bind("person", personId)
                .bind("day", day.toString())
                .map((rs, context) -> new PromotionRecords.Packed(
                        Iso.day(rs.getString("moved_on")), rs.getInt("pieces"), rs.getInt("left_out")))
                .findOne());
    }
}
