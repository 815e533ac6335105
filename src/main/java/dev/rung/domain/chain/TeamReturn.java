package dev.rung.domain.chain;

import dev.rung.domain.money.Money;
import dev.rung.domain.money.finance.BreakEven;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.Margin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came back on the team and is expected back, in contribution, against what the team cost.
 *
 * @param seenOn the day as of which records count: the period's last, or today where that is still to come
 * @param cost of the whole period
 * @param paidMonths in how many of its months the team cost anything
 * @param margin what is left of revenue, in force on that day; empty where nobody said
 * @param parts one of each kind, in their order
 * @param leftOut the titles of bets whose currency has no rate
 */
public record TeamReturn(
        CostPeriod period,
        LocalDate seenOn,
        Money cost,
        int paidMonths,
        Optional<Margin> margin,
        List<ReturnPart> parts,
        List<String> leftOut) {
    /** From this multiple on a return counts as strong, by a public guide. */
    public static final double STRONG = 3;

    private static final int MONTHS = 12;

    public TeamReturn {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    public ReturnPart part(ReturnKind kind) {
        return parts.get(kind.ordinal());
    }

    /** What the team costs in a year at the period's pace: {@code cost × 12 ÷ months in which it cost anything}. */
    public Money costOfYear() {
        return costOfYear(cost, paidMonths);
    }

    static Money costOfYear(Money cost, int months) {
        return months == 0 || months == MONTHS ? cost : Money.of(cost.units() * MONTHS / months, cost.currency());
    }

    /** The revenue of the period whose contribution is so many times its cost; empty without a margin. */
    public Optional<Double> breakEven(double multiple) {
        return margin.flatMap(m -> BreakEven.revenue(cost.units(), m.ratio().doubleValue(), multiple));
    }
}
