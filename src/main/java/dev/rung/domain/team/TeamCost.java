package dev.rung.domain.team;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a team costs, told in one currency. Each line keeps its own; a month is converted by the newest rate dated on or before
 * its last day, line by line to the cent, so that a line or a rate of a later day never alters a month that was over before it.
 *
 * @param currency what it is told in
 */
public record TeamCost(List<CostLine> lines, Rates rates, String currency) {
    /** Sprints of two weeks in a calendar year, and those that are worked. */
    public static final int CALENDAR_SPRINTS = 26;

    public static final int WORKING_SPRINTS = 24;

    public TeamCost {
        lines = List.copyOf(lines);
    }

    /**
     * The cost of a month.
     *
     * @throws Refusal of usage, where {@link #missing} says what is missing
     */
    public MonthCost month(YearMonth month) {
        List<MonthCost.Line> costs = new ArrayList<>();
        long sum = 0;
        for (CostLine line : lines) {
            long cents = LineCost.cents(line, month);
            if (cents != 0) {
                Money own = new Money(cents, line.amount().currency());
                Money reported = reported(line, own, month);
                costs.add(new MonthCost.Line(line, own, reported));
                sum += reported.minor();
            }
        }
        return new MonthCost(month, new Money(sum, currency), costs);
    }

    private Money reported(CostLine line, Money own, YearMonth month) {
        return rates.convert(own, currency, month.atEndOfMonth())
                .orElseThrow(() -> Refusal.usage(new MissingRate(line, month, currency).words()));
    }

    /**
     * The cost of a period: the sum of its months.
     *
     * @throws Refusal of usage, where {@link #missing} says what is missing
     */
    public Money of(CostPeriod period) {
        return new Money(
                period.months().stream()
                        .mapToLong(m -> month(m).total().minor())
                        .sum(),
                currency);
    }

    /** The first rate that a period lacks. */
    public Optional<MissingRate> missing(CostPeriod period) {
        for (YearMonth month : period.months()) {
            for (CostLine line : lines) {
                if (LineCost.cents(line, month) != 0
                        && rates.rate(line.amount().currency(), currency, month.atEndOfMonth())
                                .isEmpty()) {
                    return Optional.of(new MissingRate(line, month, currency));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the team would cost in a year if it stayed as it is on a day, at the rates of that month; what comes once is not in
     * it.
     *
     * @throws Refusal of usage, where a rate is missing
     */
    public Money runCost(LocalDate day) {
        long sum = 0;
        for (CostLine line : lines) {
            long cents = LineCost.centsOfYear(line, day);
            if (cents != 0) {
                Money own = new Money(cents, line.amount().currency());
                sum += reported(line, own, YearMonth.from(day)).minor();
            }
        }
        return new Money(sum, currency);
    }

    /**
     * A two-week sprint: {@link #runCost} ÷ the sprints of a year, half up.
     *
     * @param aYear {@link #CALENDAR_SPRINTS} or {@link #WORKING_SPRINTS}; say which wherever it is shown
     * @throws Refusal of usage, where a rate is missing
     */
    public Money sprint(LocalDate day, int aYear) {
        if (aYear != CALENDAR_SPRINTS && aYear != WORKING_SPRINTS) {
            throw new IllegalArgumentException("26 sprints a year, or 24 that are worked");
        }
        return new Money(Math.floorDiv(2 * runCost(day).minor() + aYear, 2L * aYear), currency);
    }

    /** How many people are paid on a day. */
    public BigDecimal people(LocalDate day) {
        return lines.stream()
                .filter(l -> l.kind() == CostLine.Kind.PEOPLE && l.paidOn(day))
                .map(CostLine::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first month in which anything is paid; empty without lines. */
    public Optional<YearMonth> first() {
        return lines.stream().map(l -> YearMonth.from(l.from())).min(YearMonth::compareTo);
    }
}
