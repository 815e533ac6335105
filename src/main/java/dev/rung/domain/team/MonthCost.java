package dev.rung.domain.team;

import dev.rung.domain.money.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * What a team costs in a month.
 *
 * @param total the sum of the lines, in the currency of the report
 * @param lines those that cost something in it, in the order of the lines
 */
public record MonthCost(YearMonth month, Money total, List<Line> lines) {
    public MonthCost {
        lines = List.copyOf(lines);
    }

    /**
     * What one line costs in it.
     *
     * @param own in the currency it is paid in
     * @param reported in the currency of the report, by the rate of the month
     */
    public record Line(CostLine line, Money own, Money reported) {}

    /** The part that people cost, or other expense. */
    public Money of(CostLine.Kind kind) {
        long sum = lines.stream()
                .filter(l -> l.line().kind() == kind)
                .mapToLong(l -> l.reported().minor())
                .sum();
        return new Money(sum, total.currency());
    }
}
