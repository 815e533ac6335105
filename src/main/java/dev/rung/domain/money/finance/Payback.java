package dev.rung.domain.money.finance;

import java.util.Optional;

/**
 * How many months of contribution, never of revenue, an investment takes to come back. Empty where it does not come back
 * within what is looked at.
 */
public final class Payback {
    private Payback() {}

    /** With the same contribution each month, for however long it takes: {@code investment ÷ monthly}. */
    public static Optional<Double> simple(double investment, double monthlyContribution) {
        return monthlyContribution > 0 ? Optional.of(investment / monthlyContribution) : Optional.empty();
    }

    /** Within months that differ, a part of the last one counted in proportion. */
    public static Optional<Double> ramped(double investment, double[] flows) {
        return discounted(investment, flows, 0);
    }

    /** As {@link #ramped}, each flow discounted to today; the rate is that of a month. */
    public static Optional<Double> discounted(double investment, double[] flows, double monthlyRate) {
        if (investment <= 0) {
            return Optional.of(0.0);
        }
        double come = 0;
        double discount = 1;
        for (int month = 0; month < flows.length; month++) {
            discount /= 1 + monthlyRate;
            double flow = flows[month] * discount;
            if (come + flow >= investment) {
                return Optional.of(month + (investment - come) / flow);
            }
            come += flow;
        }
        return Optional.empty();
    }
}
