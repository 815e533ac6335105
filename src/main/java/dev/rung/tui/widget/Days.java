package dev.rung.tui.widget;

import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as screens show them. */
public final class Days {
    private Days() {}

    /** {@code 4 Sep 2026}. */
    public static String words(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT) + " " + day.getYear();
    }

    /** {@code today}, {@code tomorrow}, {@code in 5 days}, {@code 9 days ago}. */
    public static String from(LocalDate today, LocalDate day) {
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
