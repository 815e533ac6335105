package dev.rung.tui.initiative;

import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as they stand beside a bet. */
final class Days {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** {@code 4 Sep 2026}. */
    static String words(LocalDate day) {
        return day.format(SHORT);
    }

    /** {@code today}, {@code tomorrow}, {@code in 5 days}, {@code 9 days ago}. */
    static String from(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (days < 0) {
            return days == -1 ? "yesterday" : Amount.of(-days, "day") + " ago";
        }
        return days == 1 ? "tomorrow" : "in " + days + " days";
    }
}
