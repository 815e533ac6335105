package dev.rung.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter. Ordered by time.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[- ]?[qQ]([1-4])");
    private static final Pattern YEAR_LAST = Pattern.compile("[qQ]([1-4])[- ]?(\\d{4})");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new DateTimeException("a quarter is 1 to 4, not " + number);
        }
    }

    /** The quarter this day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The quarter with this {@link #index()}. */
    public static Quarter ofIndex(int index) {
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** Reads {@code 2026-Q3}, {@code 2026Q3} and {@code Q3 2026}, in any case; empty for anything else. */
    public static Optional<Quarter> parse(String text) {
        Matcher first = YEAR_FIRST.matcher(text.strip());
        if (first.matches()) {
            return Optional.of(new Quarter(Integer.parseInt(first.group(1)), Integer.parseInt(first.group(2))));
        }
        Matcher last = YEAR_LAST.matcher(text.strip());
        if (last.matches()) {
            return Optional.of(new Quarter(Integer.parseInt(last.group(2)), Integer.parseInt(last.group(1))));
        }
        return Optional.empty();
    }

    /** The index of the quarter a day lies in, without making the quarter. */
    public static int indexOf(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }

    /** Counts quarters: year × 4 + number − 1, so neighbours differ by one. */
    public int index() {
        return year * 4 + number - 1;
    }

    public Quarter minus(int quarters) {
        return ofIndex(index() - quarters);
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return indexOf(day) == index();
    }

    /** What a person reads: {@code Q3 2026}. */
    public String title() {
        return "Q" + number + " " + year;
    }

    /** What files and commands use, and what sorts as text: {@code 2026-Q3}. */
    public String word() {
        return year + "-Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }
}
