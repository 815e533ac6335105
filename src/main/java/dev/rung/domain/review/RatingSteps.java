package dev.rung.domain.review;

import dev.rung.domain.ladder.Rating;
import java.util.OptionalInt;

/** Ratings as numbers, where something is counted with them. */
public final class RatingSteps {
    private RatingSteps() {}

    /** 1 for not yet to 4 for exceeding; not observed is no number, and never a zero. */
    public static OptionalInt of(Rating rating) {
        return rating == Rating.NOT_OBSERVED ? OptionalInt.empty() : OptionalInt.of(rating.ordinal());
    }
}
