package dev.rung.domain.money.finance;

import java.util.Optional;

/**
 * What a customer is worth while they stay. Margin and churn are fractions, churn and revenue by the month. Without churn
 * a lifetime has no end, so everything but the capped value is empty then.
 */
public final class Lifetime {
    private Lifetime() {}

    /** {@code revenue × margin ÷ churn}. */
    public static Optional<Double> value(double revenue, double margin, double churn) {
        return churn > 0 ? Optional.of(revenue * margin / churn) : Optional.empty();
    }

    /** At most so many months, each billed at its start: {@code m × (1 + r + … + r^(months−1))}, r = 1 − churn. */
    public static double capped(double revenue, double margin, double churn, int months) {
        double left = 1;
        double sum = 0;
        for (int month = 0; month < months; month++) {
            sum += left;
            left *= 1 - churn;
        }
        return revenue * margin * sum;
    }

    /** Discounted at {@code d} a month, paid at a month's start: {@code m(1 + d) ÷ (1 + d − r)}. */
    public static Optional<Double> discountedAtStart(double revenue, double margin, double churn, double d) {
        return churn > 0 ? Optional.of(revenue * margin * (1 + d) / (d + churn)) : Optional.empty();
    }

    /** Discounted at {@code d} a month, paid at a month's end by who is left: {@code m r ÷ (1 + d − r)}. */
    public static Optional<Double> discountedAtEnd(double revenue, double margin, double churn, double d) {
        return churn > 0 ? Optional.of(revenue * margin * (1 - churn) / (d + churn)) : Optional.empty();
    }

    /** Months until what it cost to win a customer is back: {@code cost ÷ (revenue × margin)}. */
    public static Optional<Double> acquisitionPayback(double acquisitionCost, double revenue, double margin) {
        return Payback.simple(acquisitionCost, revenue * margin);
    }

    /** Lifetime value by what it cost to win the customer. */
    public static Optional<Double> toAcquisitionCost(
            double revenue, double margin, double churn, double acquisitionCost) {
        return acquisitionCost > 0 ? value(revenue, margin, churn).map(v -> v / acquisitionCost) : Optional.empty();
    }
}
