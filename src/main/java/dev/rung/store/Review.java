package dev.rung.store;

import dev.rung.domain.standing.AssessmentRating;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody else submitted on a person, frozen with the ladder's wording of that day.
 *
 * @param personId who is rated
 * @param ratings in the order they were given
 */
public record Review(
        String id,
        String personId,
        String reviewer,
        LocalDate on,
        String ladderId,
        String ladderVersion,
        List<AssessmentRating> ratings) {
    public Review {
        ratings = List.copyOf(ratings);
    }
}
