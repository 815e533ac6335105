package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's own dated rating of expectations. Frozen once made: editing the ladder never changes it.
 *
 * @param id UUIDv7 text
 * @param personId who rates themself
 * @param ratings in the order they were given; an expectation that was skipped is not among them
 */
public record Assessment(
        String id,
        String personId,
        LocalDate on,
        String ladderId,
        String ladderVersion,
        List<AssessmentRating> ratings) {

    /** Oldest first. */
    public static final Comparator<Assessment> BY_AGE =
            Comparator.comparing(Assessment::on).thenComparing(Assessment::id);

    public Assessment {
        ratings = List.copyOf(ratings);
    }

    public Optional<AssessmentRating> rating(ExpectationId expectation) {
        return ratings.stream().filter(r -> r.expectation().equals(expectation)).findFirst();
    }
}
