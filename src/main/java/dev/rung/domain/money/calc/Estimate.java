package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import java.util.List;
import java.util.Optional;

/**
 * What a driver's inputs come to.
 *
 * @param months over which it was reckoned
 * @param contribution of those months together, in whole units
 * @param inputs with what each moves, the strongest first; those that move alike in the order they are asked for
 * @param atMedians the contribution with every input at its P50: what the formula comes to
 * @param formula with the numbers in it, on one line
 * @param monthly contribution of each month with every input at its P50; together they are {@code atMedians}
 */
public record Estimate(
        Driver driver,
        int months,
        Range contribution,
        List<Influence> inputs,
        double atMedians,
        String formula,
        List<Double> monthly) {
    public Estimate {
        inputs = List.copyOf(inputs);
        monthly = List.copyOf(monthly);
    }

    /**
     * What starting one month later loses when the window stays: the last month falls out of it (Reinertsen 2009). At the
     * P50: the last month at the medians, in proportion to the P50 of the simulation.
     */
    public Measure costOfDelay() {
        double last = monthly.get(monthly.size() - 1);
        double lost = atMedians == 0 ? last : last / atMedians * contribution.p50();
        String said = Measure.Unit.MONEY.show(lost);
        return new Measure(
                "cost_of_delay",
                "Cost of delay, a month",
                Measure.Unit.MONEY,
                Optional.of(Range.exactly(lost)),
                "a month later, the last of " + Calculator.over(months) + " falls out of the window: " + said + " of "
                        + Figures.money(contribution.p50()));
    }
}
