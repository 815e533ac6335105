package dev.rung.domain.update;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A metric of the scorecard.
 *
 * @param id UUIDv7 text
 * @param source where its readings come from; {@code ""} where it was not said
 * @param goalId the company goal it tells of
 * @param initiativeId the initiative that is meant to move it
 * @param place its place on the scorecard, from 0
 * @param retiredOn the day it left the scorecard
 */
public record Metric(
        String id,
        String title,
        Better better,
        String source,
        Optional<String> goalId,
        Optional<String> initiativeId,
        int place,
        Optional<LocalDate> retiredOn) {
    public Metric {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a metric wants a title");
        }
    }

    /** Which way is better. */
    public enum Better {
        UP,
        DOWN
    }
}
