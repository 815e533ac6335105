package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.SubmittedRating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Submitted reviews by somebody else: they are added and read, never changed. */
public final class ReviewStore {
    private static final String READ =
            "SELECT id, person_id, reviewer, on_day, ladder_id, ladder_version, pack_id, fingerprint FROM review r ";

    /** Reviews on a ladder and on anybody's copy of it are of one ladder. */
    private static final String BASE = "substr(r.ladder_id, 1, instr(r.ladder_id || '~', '~') - 1) = :ladder";

    private final Database database;

    public ReviewStore(Database database) {
        this.database = database;
    }

    /** Keeps a submitted review, for good: undo refuses it. */
    public void add(Review review) {
        database.journal().change(Journal.Change.forGood("Took in a review by", review.reviewer()), () -> {
            Journal journal = database.journal();
            journal.put(new Row(Tables.REVIEW)
                    .set("id", review.id())
                    .set("person_id", review.personId())
                    .set("reviewer", review.reviewer())
                    .set("ladder_id", review.ladderId())
                    .set("ladder_version", review.ladderVersion())
                    .set("on_day", review.on().toString())
                    .set("pack_id", review.origin().map(Review.Origin::packId).orElse(null))
                    .set(
                            "fingerprint",
                            review.origin().map(Review.Origin::fingerprint).orElse(null)));
            int place = 0;
            for (ReviewRating rating : review.ratings()) {
                journal.put(new Row(Tables.REVIEW_RATING)
                        .set("review_id", review.id())
                        .set("competency", rating.expectation().competency())
                        .set("level", rating.expectation().level())
                        .set("rating", rating.rating().name())
                        .set("words", rating.words())
                        .set("wording", rating.wording())
                        .set("place", place++)
                        .set("competency_title", rating.competencyTitle())
                        .set("level_title", rating.levelTitle()));
                for (String cited : rating.cites()) {
                    journal.put(new Row(Tables.REVIEW_CITE)
                            .set("review_id", review.id())
                            .set("competency", rating.expectation().competency())
                            .set("level", rating.expectation().level())
                            .set("evidence_id", cited));
                }
            }
        });
    }

    /**
     * Every rating of the person on the ladder up to a day, oldest first: what a standing wants. A rating that was calibrated
     * up to that day reads as it was changed last.
     */
    public List<SubmittedRating> ratings(String personId, String ladderId, LocalDate day) {
        return database.read(handle -> handle.createQuery(("""
                        SELECT r.id, r.reviewer, r.on_day, x.competency, x.level,
                          coalesce((SELECT c.rating FROM calibrated_rating c
                            WHERE c.review_id = x.review_id AND c.competency = x.competency AND c.level = x.level
                              AND c.on_day <= :day
                            ORDER BY c.on_day DESC, c.id DESC LIMIT 1), x.rating) AS rating
                        FROM review r JOIN review_rating x ON x.review_id = r.id
                        WHERE r.person_id = :person AND BASE AND r.on_day <= :day
                        ORDER BY r.on_day, r.id, x.place
                        """).replace("BASE", BASE))
                .bind("person", personId)
                .bind("ladder", LadderId.base(ladderId))
                .bind("day", day.toString())
                .map((rs, context) -> new SubmittedRating(
                        rs.getString("id"),
                        rs.getString("reviewer"),
                        Iso.day(rs.getString("on_day")),
                        new ExpectationId(rs.getString("competency"), rs.getString("level")),
                        Rating.valueOf(rs.getString("rating"))))
                .list());
    }

    /** The reviews themselves up to a day, with words and wording, newest first. */
    public List<Review> all(String personId, String ladderId, LocalDate day) {
        return database.read(handle -> handle.createQuery((READ + """
                        WHERE person_id = :person AND BASE AND on_day <= :day
                        ORDER BY on_day DESC, id DESC
                        """).replace("BASE", BASE))
                .bind("person", personId)
                .bind("ladder", LadderId.base(ladderId))
                .bind("day", day.toString())
                .map((rs, context) -> review(handle, rs))
                .list());
    }

    /** All of a person, on whatever ladder, newest first. */
    public List<Review> all(String personId) {
        return database.read(
                handle -> handle.createQuery(READ + "WHERE person_id = :person ORDER BY on_day DESC, id DESC")
                        .bind("person", personId)
                        .map((rs, context) -> review(handle, rs))
                        .list());
    }

    /** All of everybody, newest first. */
    public List<Review> all() {
        return database.read(handle -> handle.createQuery(READ + "ORDER BY on_day DESC, id DESC")
                .map((rs, context) -> review(handle, rs))
                .list());
    }

    /** Those whose id begins or ends like this, newest first: by what a person types. */
    public List<Review> byPart(String part) {
        return database.read(handle -> handle.createQuery(READ + """
                        WHERE substr(r.id, 1, length(:part)) = :part OR substr(r.id, -length(:part)) = :part
                        ORDER BY on_day DESC, id DESC
                        """)
                .bind("part", part)
                .map((rs, context) -> review(handle, rs))
                .list());
    }

    /** What calibration made of a review's ratings, oldest first. */
    public List<CalibratedRating> calibrated(String reviewId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, calibration_id, competency, level, rating, reason, on_day FROM calibrated_rating
                        WHERE review_id = :review ORDER BY on_day, id
                        """)
                .bind("review", reviewId)
                .map((rs, context) -> new CalibratedRating(
                        rs.getString("id"),
                        Optional.ofNullable(rs.getString("calibration_id")),
                        reviewId,
                        new ExpectationId(rs.getString("competency"), rs.getString("level")),
                        Rating.valueOf(rs.getString("rating")),
                        rs.getString("reason"),
                        Iso.day(rs.getString("on_day"))))
                .list());
    }

    /** One by its id. */
    public Optional<Review> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE id = :id")
                .bind("id", id)
                .map((rs, context) -> review(handle, rs))
                .findOne());
    }

    private static Review review(Handle handle, ResultSet rs) throws SQLException {
        String id = rs.getString("id");
        Optional<String> pack = Optional.ofNullable(rs.getString("pack_id"));
        String fingerprint = Optional.ofNullable(rs.getString("fingerprint")).orElse("");
        return new Review(
                id,
                rs.getString("person_id"),
                rs.getString("reviewer"),
                Iso.day(rs.getString("on_day")),
                rs.getString("ladder_id"),
                rs.getString("ladder_version"),
                ratings(handle, id),
                pack.map(p -> new Review.Origin(p, fingerprint)));
    }

    private static List<ReviewRating> ratings(Handle handle, String reviewId) {
        return handle.createQuery("""
                        SELECT competency, level, rating, words, wording, coalesce(competency_title, '') AS competency_title,
                          coalesce(level_title, '') AS level_title
                        FROM review_rating WHERE review_id = :id ORDER BY place
                        """)
                .bind("id", reviewId)
                .map((rs, context) -> new ReviewRating(
                        new ExpectationId(rs.getString("competency"), rs.getString("level")),
                        rs.getString("competency_title"),
                        rs.getString("level_title"),
                        rs.getString("wording"),
                        Rating.valueOf(rs.getString("rating")),
                        rs.getString("words"),
                        cites(handle, reviewId, rs.getString("competency"), rs.getString("level"))))
                .list();
    }

    private static List<String> cites(Handle handle, String reviewId, String competency, String level) {
        return handle.createQuery("""
                        SELECT evidence_id FROM review_cite
                        WHERE review_id = :id AND competency = :competency AND level = :level ORDER BY evidence_id
                        """)
                .bind("id", reviewId)
                .bind("competency", competency)
                .bind("level", level)
                .map((rs, context) -> rs.getString("evidence_id"))
                .list();
    }
}
