package dev.rung.store;

import java.time.LocalDate;

/** Numbers that sort by day, with room for four billion within each. */
final class DaySeq {
    private static final int BITS = 32;

    private DaySeq() {}

    static long first(LocalDate day) {
        return day.toEpochDay() << BITS;
    }

    static long last(LocalDate day) {
        return first(day.plusDays(1)) - 1;
    }
}
