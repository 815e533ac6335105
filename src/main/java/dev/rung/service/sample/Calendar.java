package dev.rung.service.sample;

import dev.rung.domain.person.Quarter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns “so many days ago” into days, and names months and quarters, so that the story never ages. */
record Calendar(LocalDate today) {
    private static final Pattern DATE = Pattern.compile("\\{(day|month) (-?\\d{1,4})}");

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

    /** The last working day of the calendar month so many months before this one, 1 or more. */
    LocalDate endOfMonth(int monthsAgo) {
        LocalDate day = YearMonth.from(today).minusMonths(monthsAgo).atEndOfMonth();
        while (weekend(day) || betweenTheYears(day)) {
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
        return text.replace("{month}", month(day))
                .replace("{quarter}", quarter.title())
                .replace("{last quarter}", quarter.minus(1).title());
    }

    /**
     * Puts dates into a text: {@code {day 120}} is the working day 120 days ago as 2026-07-24, {@code {month 120}} its month
     * as July 2026; days below 0 lie ahead.
     */
    String dates(String text) {
        return DATE.matcher(text).replaceAll(found -> {
            LocalDate day = workday(Integer.parseInt(found.group(2)));
            return found.group(1).equals("day") ? day.toString() : month(day) + " " + day.getYear();
        });
    }

    private static String month(LocalDate day) {
        String month = day.getMonth().name();
        return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
    }
}
