package dev.rung.tui.ladder;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as a person reads them, and the steps between quarters. */
final class Days {
    private Days() {}

    /** {@code 30 Sep 2026}. */
    static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + day.getYear();
    }

    /** The end of the quarter before. */
    static LocalDate quarterBack(LocalDate day) {
        return Quarter.of(day).minus(1).last();
    }

    /** The end of this quarter, or of the next when the day is one; never after today. */
    static LocalDate quarterOn(LocalDate day, LocalDate today) {
        LocalDate end = Quarter.of(day).last();
        LocalDate next = end.equals(day) ? Quarter.of(day).minus(-1).last() : end;
        return next.isAfter(today) ? today : next;
    }
}
