package dev.rung.domain.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When something is due, seen from a day. */
public final class DueWords {
    private static final int WEEK = 7;

    private DueWords() {}

    /** {@code today}, {@code tomorrow}, {@code Fri} within a week, {@code Fri 4 Dec} later, {@code 3 days overdue} before. */
    public static String of(LocalDate due, LocalDate on) {
        long days = ChronoUnit.DAYS.between(on, due);
        if (days < 0) {
            return days == -1 ? "1 day overdue" : -days + " days overdue";
        }
        if (days < 2) {
            return days == 0 ? "today" : "tomorrow";
        }
        String weekday = three(due.getDayOfWeek());
        if (days < WEEK) {
            return weekday;
        }
        String day = weekday + " " + due.getDayOfMonth() + " " + three(due.getMonth());
        return due.getYear() == on.getYear() || days < 100 ? day : day + " " + due.getYear();
    }

    /** From the enum itself: asking for a locale's names loads half a library at the start. */
    private static String three(Enum<?> dayOrMonth) {
        String name = dayOrMonth.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
