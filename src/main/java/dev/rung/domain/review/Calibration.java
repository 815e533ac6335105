package dev.rung.domain.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting in which those who rate make sure that they mean the same by it.
 *
 * @param id UUIDv7 text; it also seeds the order in which people are talked of
 * @param ladderId the ladder people are rated on
 * @param level the level held by those it is about, so that peers do not see peers; empty for everybody
 * @param closedOn from this day on nothing of it changes
 */
public record Calibration(
        String id, String title, LocalDate on, String ladderId, Optional<String> level, Optional<LocalDate> closedOn) {
    public Calibration {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a calibration wants a title");
        }
    }

    /** What is not talked of in such a meeting. */
    public static final String NOT_DISCUSSED =
            "Not discussed: health, family, leave, details of formal remediation, things told in confidence.";

    /** What the statistics are not. */
    public static final String NOT_VALIDITY =
            "Agreement says how reliable the rating is, not that it is right; it is never a reason for or against a"
                    + " promotion.";

    public boolean closed() {
        return closedOn.isPresent();
    }
}
