package dev.rung.service;

import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.RatingPool;
import java.util.List;

/**
 * Reviews put together for statistics.
 *
 * @param source where they come from, in words
 * @param skipped what was not read and why, a sentence each
 */
public record PooledReviews(String source, RatingPool pool, CalibrationFigures figures, List<String> skipped) {
    public PooledReviews {
        skipped = List.copyOf(skipped);
    }
}
