package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.util.List;

/**
 * One rating of a review.
 *
 * @param competencyTitle as the ladder had it that day; {@code ""} on reviews older than the keeping of titles
 * @param levelTitle likewise
 * @param wording the expectation's sentence that day
 * @param words the reviewer's own; may be empty
 * @param cites ids of the evidence it rests on, in order; may be empty
 */
public record ReviewRating(
        ExpectationId expectation,
        String competencyTitle,
        String levelTitle,
        String wording,
        Rating rating,
        String words,
        List<String> cites) {
    public ReviewRating {
        cites = List.copyOf(cites);
    }

    /** The competency as it was called that day; its id where no title was kept. */
    public String competencyName() {
        return competencyTitle.isEmpty() ? expectation.competency() : competencyTitle;
    }

    /** The level as it was called that day; its id where no title was kept. */
    public String levelName() {
        return levelTitle.isEmpty() ? expectation.level() : levelTitle;
    }
}
