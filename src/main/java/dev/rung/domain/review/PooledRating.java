package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One rating among those that are calibrated: the row every figure of a calibration opens to.
 *
 * @param person the name of who is rated
 * @param rater the reviewer's name, told apart by the key where two are called the same
 * @param review the newest of this reviewer on this person
 * @param given as it was submitted
 * @param change the newest change of it, if any
 */
public record PooledRating(
        String person, String rater, Review review, ReviewRating given, Optional<CalibratedRating> change) {

    public ExpectationId expectation() {
        return given.expectation();
    }

    /** What the review says now: as it was changed last, else as it was given. */
    public Rating rating() {
        return change.map(CalibratedRating::rating).orElse(given.rating());
    }

    /** 1 to 4 as it was given; empty for not observed. Agreement and drift are those of raters who had not met yet. */
    public OptionalInt stepsGiven() {
        return RatingSteps.of(given.rating());
    }

    /** 1 to 4 as it reads now; empty for not observed. */
    public OptionalInt steps() {
        return RatingSteps.of(rating());
    }
}
