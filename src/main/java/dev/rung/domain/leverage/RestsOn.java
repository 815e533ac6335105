package dev.rung.domain.leverage;

import java.time.LocalDate;

/**
 * A record that a reading rests on.
 *
 * @param words what it says, in a line
 * @param on its day
 * @param noun what kind of record it is
 * @param id by which it is opened; {@code ""} where there is one place for all
 */
public record RestsOn(String words, LocalDate on, Noun noun, String id) {
    public enum Noun {
        EVIDENCE,
        INITIATIVE,
        HOURS,
        MONEY,
        COMMITMENT,
        CHECKLIST,
        ANSWER
    }
}
