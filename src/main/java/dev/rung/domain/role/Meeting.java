package dev.rung.domain.role;

import java.time.Instant;

/**
 * One meeting, or one round of a meeting that recurs.
 *
 * @param end not before the start
 */
public record Meeting(Invitation invitation, Instant start, Instant end) {
    public Meeting {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a meeting ends after it begins: " + start + " to " + end);
        }
    }
}
