package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A submitted rating as it was changed in calibration. The original stays beside it; from its day on this one is what the
 * review says. The newest wins.
 *
 * @param id UUIDv7 text
 * @param calibrationId the meeting; empty when the reviewer changed it outside of one
 * @param reason never blank
 */
public record CalibratedRating(
        String id,
        Optional<String> calibrationId,
        String reviewId,
        ExpectationId expectation,
        Rating rating,
        String reason,
        LocalDate on) {
    public CalibratedRating {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a changed rating wants a reason");
        }
    }
}
