package dev.rung.domain.leverage;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;

/**
 * What the leader says of a signal that no record can tell.
 *
 * @param signal its id
 * @param answer whether the signal is there
 * @param words what that rests on
 */
public record SignalAnswer(String signal, Quarter quarter, Answer answer, String words, LocalDate on) {
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }
}
