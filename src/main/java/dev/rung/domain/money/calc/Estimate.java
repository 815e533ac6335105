package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.util.List;

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
}
