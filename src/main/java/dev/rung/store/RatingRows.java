package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.AssessmentRating;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Ratings of assessments and reviews, which are kept alike. */
final class RatingRows {
    private RatingRows() {}

    static Row row(Table table, String owner, String ownerId, AssessmentRating rating) {
        return new Row(table)
                .set(owner, ownerId)
                .set("competency", rating.expectation().competency())
                .set("level", rating.expectation().level())
                .set("rating", rating.rating().name())
                .set("words", rating.words())
                .set("wording", rating.wording());
    }

    static AssessmentRating rating(ResultSet rs, StatementContext context) throws SQLException {
        return new AssessmentRating(
                new ExpectationId(rs.getString("competency"), rs.getString("level")),
                Rating.valueOf(rs.getString("rating")),
                rs.getString("wording"),
                rs.getString("words"));
    }
}
