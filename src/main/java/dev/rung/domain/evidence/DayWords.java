package dev.rung.domain.evidence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people type it. With dots or dashes the day comes before the month ({@code 21.11.2026}); with slashes
 * the month comes first ({@code 11/21/2026}), unless it cannot be one ({@code 21/11/2026}), so {@code 3/4/2026} is 4
 * March. A year of two digits is of this century. Without a year it is the latest such day that is not after today.
 */
public final class DayWords {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern DAY_NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.? ([a-z]{3,9})(?: (\\d{4}))?");
    private static final Pattern NAMED_DAY = Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?");
    private static final Pattern OFFSET = Pattern.compile("([+-]) ?(\\d{1,4}) ?([dwmy])");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(last|next) )?([a-z]{3,9})");

    private DayWords() {}

    /**
     * Reads {@code 2026-11-21}, {@code 21.11.2026}, {@code 11/21/2026}, {@code 21 nov}, {@code Nov 21, 2026},
     * {@code today}, {@code yesterday}, {@code tomorrow}, {@code -3d}, {@code -2w}, {@code -1m}, {@code -1y} (also with
     * {@code +}), {@code fri} (the latest one, today included), {@code last fri} (the latest one before today) and
     * {@code next fri} (the first one after today), in any case. Empty for anything else and for days that do not exist.
     */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[,\\s]+", " ");
        try {
            return switch (words) {
                case "today", "now" -> Optional.of(today);
                case "yesterday" -> Optional.of(today.minusDays(1));
                case "tomorrow" -> Optional.of(today.plusDays(1));
                default ->
                    numbers(words, today)
                            .or(() -> named(words, today))
                            .or(() -> offset(words, today))
                            .or(() -> weekday(words, today));
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Reads the same words of a day that is to come: without a year it is the first such day from today on, and {@code fri}
     * is the next one, today included. Days that name their year, or how far they are from today, mean what they always do.
     */
    public static Optional<LocalDate> ahead(String text, LocalDate today) {
        Optional<LocalDate> behind = parse(text, today);
        boolean moves = !behind.equals(parse(text, today.plusDays(1)));
        if (behind.isEmpty() || moves || !behind.get().isBefore(today)) {
            return behind;
        }
        Matcher weekday = WEEKDAY.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (weekday.matches()) {
            return weekday.group(1) == null ? parse(text, today.plusDays(6)) : behind;
        }
        // The 29th of February needs up to eight years to come round.
        for (int years = 1; years <= 8; years++) {
            Optional<LocalDate> day = parse(text, today.plusYears(years).minusDays(1));
            if (!day.equals(behind)) {
                return day;
            }
        }
        return behind;
    }

    private static Optional<LocalDate> numbers(String words, LocalDate today) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return Optional.of(day(
                    Optional.ofNullable(dayFirst.group(4)),
                    number(dayFirst.group(3)),
                    number(dayFirst.group(1)),
                    today));
        }
        Matcher slashes = SLASHES.matcher(words);
        if (slashes.matches()) {
            int one = number(slashes.group(1));
            int two = number(slashes.group(2));
            return Optional.of(
                    one > 12
                            ? day(Optional.ofNullable(slashes.group(3)), two, one, today)
                            : day(Optional.ofNullable(slashes.group(3)), one, two, today));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> named(String words, LocalDate today) {
        Matcher before = DAY_NAMED.matcher(words);
        if (before.matches()) {
            return month(before.group(2))
                    .map(m -> day(Optional.ofNullable(before.group(3)), m, number(before.group(1)), today));
        }
        Matcher after = NAMED_DAY.matcher(words);
        if (after.matches()) {
            return month(after.group(1))
                    .map(m -> day(Optional.ofNullable(after.group(3)), m, number(after.group(2)), today));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> offset(String words, LocalDate today) {
        Matcher offset = OFFSET.matcher(words);
        if (!offset.matches()) {
            return Optional.empty();
        }
        int by = number(offset.group(2)) * (offset.group(1).equals("-") ? -1 : 1);
        LocalDate day = switch (offset.group(3)) {
            case "d" -> today.plusDays(by);
            case "w" -> today.plusWeeks(by);
            case "m" -> today.plusMonths(by);
            default -> today.plusYears(by);
        };
        return Optional.of(day).filter(d -> d.getYear() >= 1 && d.getYear() <= 9999);
    }

    private static Optional<LocalDate> weekday(String words, LocalDate today) {
        Matcher weekday = WEEKDAY.matcher(words);
        if (!weekday.matches()) {
            return Optional.empty();
        }
        String which = Optional.ofNullable(weekday.group(1)).orElse("");
        String name = weekday.group(2);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return Optional.of(
                        switch (which) {
                            case "last" -> today.with(TemporalAdjusters.previous(day));
                            case "next" -> today.with(TemporalAdjusters.next(day));
                            default -> today.with(TemporalAdjusters.previousOrSame(day));
                        });
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(Optional<String> year, int month, int day, LocalDate today) {
        if (year.isPresent()) {
            int typed = number(year.get());
            return LocalDate.of(year.get().length() == 2 ? 2000 + typed : typed, month, day);
        }
        // The 29th of February needs up to eight years to come round.
        for (int back = 0; back < 8; back++) {
            int candidate = today.getYear() - back;
            boolean exists = day <= Month.of(month).length(Year.isLeap(candidate));
            if (exists && !LocalDate.of(candidate, month, day).isAfter(today)) {
                return LocalDate.of(candidate, month, day);
            }
        }
        throw new DateTimeException("no such day");
    }

    private static Optional<Integer> month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)
                    || name.equals("sept") && month.getValue() == 9) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
