package dev.rung.domain.chain;

import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.finance.ReturnMultiple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The money of one kind.
 *
 * @param cost what it is held against: that of the period, or at its pace that of a year where amounts are a year's
 * @param lines in the order of their amounts, the largest first
 */
public record ReturnPart(ReturnKind kind, Money cost, List<Line> lines) {
    public ReturnPart {
        lines = List.copyOf(lines);
    }

    /**
     * What one bet brings.
     *
     * @param said contribution a year as the record has it, in its own currency
     * @param amount P10, P50 and P90 of what counts here, in whole units of the report's currency; exact once seen
     * @param on the day of the postmortem or the forecast that says so
     * @param days of the period in which it brought money; 0 where the amount is a year's
     */
    public record Line(String initiativeId, String title, Money said, Range amount, LocalDate on, long days) {}

    /** The ends of the lines added up, so that the range is as wide as if all went well or ill together. */
    public Range total() {
        return lines.stream()
                .map(Line::amount)
                .reduce(Range.exactly(0), (a, b) -> new Range(a.p10() + b.p10(), a.p50() + b.p50(), a.p90() + b.p90()));
    }

    /** P50 by the cost: 1.5 is one and a half times. Empty where nothing was spent. */
    public Optional<Double> multiple() {
        return ReturnMultiple.multiple(total().p50(), cost.units());
    }

    /** (P50 − cost) by the cost, as a fraction: 0.5 is 50 %. Empty where nothing was spent. */
    public Optional<Double> roi() {
        return ReturnMultiple.roi(total().p50(), cost.units());
    }
}
