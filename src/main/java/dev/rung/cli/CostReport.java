package dev.rung.cli;

import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.MonthCost;
import dev.rung.domain.team.TeamCost;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the team costs in a period, as it is printed.
 *
 * @param months its months in their order
 * @param day the day a sprint is reckoned for: today, or the last day of a period that is over or not begun
 * @param sprints of a year, 26 or 24
 */
record CostReport(TeamCost team, CostPeriod period, List<MonthCost> months, LocalDate day, int sprints) {

    static CostReport of(TeamCost team, CostPeriod period, int sprints, LocalDate today) {
        boolean now = !today.isBefore(period.first()) && !today.isAfter(period.last());
        return new CostReport(
                team, period, period.months().stream().map(team::month).toList(), now ? today : period.last(), sprints);
    }

    Money total() {
        return sum(months.stream().map(MonthCost::total).toList());
    }

    Money of(CostLine.Kind kind) {
        return sum(months.stream().map(m -> m.of(kind)).toList());
    }

    private Money sum(List<Money> amounts) {
        return new Money(amounts.stream().mapToLong(Money::minor).sum(), team.currency());
    }

    /** A line's cost in the period, in its own currency and in that of the report. */
    record LineSum(CostLine line, Money own, Money reported) {
        LineSum plus(MonthCost.Line more) {
            return new LineSum(
                    line,
                    new Money(own.minor() + more.own().minor(), own.currency()),
                    new Money(reported.minor() + more.reported().minor(), reported.currency()));
        }
    }

    /** Every line that costs something in the period, in the order of the lines. */
    List<LineSum> lines() {
        Map<String, LineSum> sums = new LinkedHashMap<>();
        team.lines()
                .forEach(line -> months.forEach(month -> month.lines().stream()
                        .filter(l -> l.line().id().equals(line.id()))
                        .forEach(l -> sums.merge(
                                line.id(), new LineSum(line, l.own(), l.reported()), (sum, one) -> sum.plus(l)))));
        return List.copyOf(sums.values());
    }
}
