package dev.rung.service.sample;

import dev.rung.domain.person.Quarter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Turns “so many days ago” into days, and names months and quarters, so that the story never ages. */
record Calendar(LocalDate today) {

    /**
     * The day so many days before today, or the last working day before it when it falls on a weekend or, in the past,
     * between Christmas Eve and New Year's Day.
     */
    LocalDate workday(int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        while (weekend(day) || daysAgo > 0 && betweenTheYears(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static boolean betweenTheYears(LocalDate day) {
        return day.getDayOfYear() == 1 || day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 23;
    }

    /** Puts the month and the quarters of a day into a text. */
    String fill(String text, LocalDate day) {
        Quarter quarter = Quarter.of(day);
        String month = day.getMonth().name();
        return text.replace("{month}", month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT))
                .replace("{quarter}", quarter.title())
                .replace("{last quarter}", quarter.minus(1).title());
    }
}
