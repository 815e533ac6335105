package dev.rung.domain.team;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Said;
import dev.rung.domain.person.Quarter;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Months, quarters and years as a person types them. */
public final class MonthText {
    private static final String YEAR = "(?:19|20|21)\\d{2}";
    private static final String MONTH = YEAR + "-(0[1-9]|1[0-2])";

    private MonthText() {}

    /**
     * Reads {@code 2026-11}, {@code this}, {@code last} and {@code next}.
     *
     * @throws Refusal of usage, for anything else
     */
    public static YearMonth month(String text, LocalDate today) {
        String word = word(text);
        YearMonth now = YearMonth.from(today);
        return switch (word) {
            case "this" -> now;
            case "last" -> now.minusMonths(1);
            case "next" -> now.plusMonths(1);
            default ->
                written(word)
                        .orElseThrow(() ->
                                Refusal.usage(Said.of(text) + " is no month; write it as " + now + ", this or last."));
        };
    }

    /** Reads {@code 2026-11}; empty for anything else. */
    public static Optional<YearMonth> written(String text) {
        return Optional.of(text.strip()).filter(t -> t.matches(MONTH)).map(YearMonth::parse);
    }

    /**
     * Reads a period: a month, a quarter or a year, written out.
     *
     * @throws Refusal of usage, for anything else
     */
    public static CostPeriod period(String text) {
        Optional<CostPeriod> month = written(text).map(CostPeriod::of);
        Optional<CostPeriod> quarter = Quarter.parse(text).map(CostPeriod::of);
        Optional<CostPeriod> year =
                Optional.of(text.strip()).filter(t -> t.matches(YEAR)).map(t -> CostPeriod.ofYear(Integer.parseInt(t)));
        return month.or(() -> quarter)
                .or(() -> year)
                .orElseThrow(
                        () -> Refusal.usage(Said.of(text) + " is no period; write it as 2026-11, 2026-Q4 or 2026."));
    }

    /**
     * Reads {@code 2026-Q3}, {@code Q3 2026}, {@code this} and {@code last}.
     *
     * @throws Refusal of usage, for anything else
     */
    public static Quarter quarter(String text, LocalDate today) {
        Quarter now = Quarter.of(today);
        return switch (word(text)) {
            case "this" -> now;
            case "last" -> now.minus(1);
            default ->
                Quarter.parse(text)
                        .orElseThrow(() -> Refusal.usage(
                                Said.of(text) + " is no quarter; write it as " + now.word() + ", this or last."));
        };
    }

    /**
     * Reads {@code 2026}, {@code this} and {@code last}.
     *
     * @throws Refusal of usage, for anything else
     */
    public static Year year(String text, LocalDate today) {
        Year now = Year.from(today);
        String word = word(text);
        return switch (word) {
            case "this" -> now;
            case "last" -> now.minusYears(1);
            default -> {
                if (!word.matches(YEAR)) {
                    throw Refusal.usage(Said.of(text) + " is no year; write it as " + now + ", this or last.");
                }
                yield Year.parse(word);
            }
        };
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
