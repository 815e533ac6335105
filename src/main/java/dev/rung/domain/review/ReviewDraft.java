package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A review while it can still be changed.
 *
 * @param personId who is rated
 * @param ladderId the ladder it was begun on
 * @param ratings in the order they were first given
 */
public record ReviewDraft(
        String personId, String ladderId, String ladderVersion, Instant startedAt, List<Given> ratings) {
    public ReviewDraft {
        ratings = List.copyOf(ratings);
    }

    /**
     * One rating of a draft.
     *
     * @param words may be empty
     * @param cites ids of the evidence it rests on, in order; may be empty
     * @param ratedAt when the rating became what it is; a change of words or cites leaves it
     */
    public record Given(ExpectationId expectation, Rating rating, String words, List<String> cites, Instant ratedAt) {
        public Given {
            cites = List.copyOf(cites);
        }
    }

    public Optional<Given> given(ExpectationId expectation) {
        return ratings.stream().filter(r -> r.expectation().equals(expectation)).findFirst();
    }

    /** The same with these ratings only. */
    public ReviewDraft with(List<Given> others) {
        return new ReviewDraft(personId, ladderId, ladderVersion, startedAt, others);
    }
}
