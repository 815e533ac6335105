package dev.rung.service.sample;

import dev.rung.domain.person.Quarter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Turns “so many days ago” into days, and names months and quarters, so that the story never ages. */
record Calendar(LocalDate today) {

    /** The day so many days before today, or the Friday before it when it falls on a weekend. */
    LocalDate workday(int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        int back = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(back);
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
