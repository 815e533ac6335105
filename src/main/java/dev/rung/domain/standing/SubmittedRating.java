package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * How somebody else rated one expectation in a review they submitted.
 *
 * @param reviewId UUIDv7 text; of two reviews on one day the later id is the newer
 * @param reviewer who rated; never the person the standing is of
 * @param on the day of the review
 */
public record SubmittedRating(
        String reviewId, String reviewer, LocalDate on, ExpectationId expectation, Rating rating) {

    /** Oldest first. */
    public static final Comparator<SubmittedRating> BY_AGE = Comparator.comparing(SubmittedRating::on)
            .thenComparing(SubmittedRating::reviewId)
            .thenComparing(SubmittedRating::reviewer)
            .thenComparing(SubmittedRating::rating);

    /** Meeting or exceeding. */
    public boolean confirms() {
        return rating == Rating.MEETING || rating == Rating.EXCEEDING;
    }
}
