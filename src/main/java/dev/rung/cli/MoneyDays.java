package dev.rung.cli;

import dev.rung.domain.team.MonthText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days and months in the options of the team's money. */
final class MoneyDays {
    private MoneyDays() {}

    /** The first day of what was named: a day, or a month as {@code 2026-03}; today when nothing was. */
    static LocalDate first(Optional<String> typed, Workbench bench) {
        return month(typed).map(m -> m.atDay(1)).orElseGet(() -> bench.day(typed));
    }

    /** The last day of what was named; empty when nothing was. */
    static Optional<LocalDate> last(Optional<String> typed, Workbench bench) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(month(typed).map(YearMonth::atEndOfMonth).orElseGet(() -> bench.day(typed)));
    }

    private static Optional<YearMonth> month(Optional<String> typed) {
        return typed.flatMap(MonthText::written);
    }
}
