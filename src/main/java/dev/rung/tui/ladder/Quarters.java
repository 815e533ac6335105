package dev.rung.tui.ladder;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;

/** The steps between quarters. */
final class Quarters {
    private Quarters() {}

    /** The end of the quarter before. */
    static LocalDate back(LocalDate day) {
        return Quarter.of(day).minus(1).last();
    }

    /** The end of this quarter, or of the next when the day is one; never after today. */
    static LocalDate on(LocalDate day, LocalDate today) {
        LocalDate end = Quarter.of(day).last();
        LocalDate next = end.equals(day) ? Quarter.of(day).minus(-1).last() : end;
        return next.isAfter(today) ? today : next;
    }
}
