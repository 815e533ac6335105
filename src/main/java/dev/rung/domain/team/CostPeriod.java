package dev.rung.domain.team;

import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole months that follow each other.
 *
 * @param title what a person reads: {@code 2026-03}, {@code Q1 2026}, {@code 2026}
 * @param from the first month
 * @param to the last one, not before it
 */
public record CostPeriod(String title, YearMonth from, YearMonth to) {
    public CostPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public static CostPeriod of(YearMonth month) {
        return new CostPeriod(month.toString(), month, month);
    }

    public static CostPeriod of(Quarter quarter) {
        return new CostPeriod(quarter.title(), YearMonth.from(quarter.first()), YearMonth.from(quarter.last()));
    }

    public static CostPeriod ofYear(int year) {
        return new CostPeriod(Integer.toString(year), YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** So many months up to and with one: {@code 12 months to 2026-11}. */
    public static CostPeriod trailing(YearMonth last, int months) {
        return new CostPeriod(months + " months to " + last, last.minusMonths(months - 1L), last);
    }

    public LocalDate first() {
        return from.atDay(1);
    }

    public LocalDate last() {
        return to.atEndOfMonth();
    }

    /** Its months in their order. */
    public List<YearMonth> months() {
        return Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
    }
}
