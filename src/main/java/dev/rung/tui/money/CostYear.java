package dev.rung.tui.money;

import dev.rung.domain.money.Money;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.MissingRate;
import dev.rung.domain.team.MonthCost;
import dev.rung.domain.team.TeamCost;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the cost side shows around a month; what lacks a rate is empty.
 *
 * @param month the month looked at
 * @param day the day a sprint is reckoned for
 * @param shown the months of the chart, the oldest first
 */
record CostYear(TeamCost team, YearMonth month, LocalDate day, List<YearMonth> shown) {
    private static final int MONTHS = 18;

    static CostYear of(TeamCost team, YearMonth month, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth last = month.isAfter(now) || month.isBefore(now.minusMonths(MONTHS - 1L)) ? month : now;
        YearMonth begin = team.first().orElse(last);
        YearMonth first = begin.isAfter(last.minusMonths(MONTHS - 1L)) && !begin.isAfter(month)
                ? begin
                : last.minusMonths(MONTHS - 1L);
        return new CostYear(
                team,
                month,
                month.equals(now) ? today : month.atEndOfMonth(),
                Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1))
                        .toList());
    }

    Optional<MonthCost> cost() {
        return cost(month);
    }

    private Optional<MonthCost> cost(YearMonth of) {
        return told(CostPeriod.of(of), () -> team.month(of));
    }

    Optional<Money> total(CostPeriod period) {
        return told(period, () -> team.of(period));
    }

    Optional<Money> sprint(int sprints) {
        return told(CostPeriod.of(month), () -> team.sprint(day, sprints));
    }

    Quarter quarter() {
        return Quarter.of(month.atDay(1));
    }

    /** The first rate missing in the months that are told. */
    Optional<MissingRate> missing() {
        return team.missing(CostPeriod.of(month))
                .or(() -> team.missing(CostPeriod.of(quarter())))
                .or(() -> team.missing(CostPeriod.ofYear(month.getYear())))
                .or(() -> shown.stream()
                        .flatMap(m -> team.missing(CostPeriod.of(m)).stream())
                        .findFirst());
    }

    /** In whole units; {@code NaN} where a rate is missing. */
    double[] heights() {
        return shown.stream()
                .mapToDouble(m -> cost(m).map(c -> c.total().units()).orElse(Double.NaN))
                .toArray();
    }

    private <T> Optional<T> told(CostPeriod period, Supplier<T> what) {
        return team.missing(period).isPresent() ? Optional.empty() : Optional.of(what.get());
    }
}
