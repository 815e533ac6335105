package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.SubmittedRating;
import java.time.LocalDate;
import java.util.List;

/** Submitted reviews by somebody else: they are added and read, never changed. */
public final class ReviewStore {
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
                    .set("on_day", review.on().toString()));
            int place = 0;
            for (AssessmentRating rating : review.ratings()) {
                journal.put(RatingRows.row(Tables.REVIEW_RATING, "review_id", review.id(), rating)
                        .set("place", place++));
            }
        });
    }

    /** Every rating of the person on the ladder up to a day, oldest first: what a standing wants. */
    public List<SubmittedRating> ratings(String personId, String ladderId, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT r.id, r.reviewer, r.on_day, x.competency, x.level, x.rating
                        FROM review r JOIN review_rating x ON x.review_id = r.id
                        WHERE r.person_id = :person AND r.ladder_id = :ladder AND r.on_day <= :day
                        ORDER BY r.on_day, r.id, x.place
                        """)
                .bind("person", personId)
                .bind("ladder", ladderId)
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
        return database.read(handle -> handle.createQuery("""
                        SELECT id, person_id, reviewer, on_day, ladder_id, ladder_version FROM review
                        WHERE person_id = :person AND ladder_id = :ladder AND on_day <= :day
                        ORDER BY on_day DESC, id DESC
                        """)
                .bind("person", personId)
                .bind("ladder", ladderId)
                .bind("day", day.toString())
                .map((rs, context) -> new Review(
                        rs.getString("id"),
                        rs.getString("person_id"),
                        rs.getString("reviewer"),
                        Iso.day(rs.getString("on_day")),
                        rs.getString("ladder_id"),
                        rs.getString("ladder_version"),
                        handle.createQuery("""
                                        SELECT competency, level, rating, words, wording FROM review_rating
                                        WHERE review_id = :id ORDER BY place
                                        """)
                                .bind("id", rs.getString("id"))
                                .map(RatingRows::rating)
                                .list()))
                .list());
    }
}
