package dev.rung.domain.money.finance;

import java.util.Optional;

/** What must be reached for nothing to be lost. Each is empty where no number would do. */
public final class BreakEven {
    private BreakEven() {}

    /**
     * How far conversion must rise for a cost to come back, as a fraction (0.0083 is 0.83 pp):
     * {@code cost ÷ (volume × contribution per conversion × months)}.
     */
    public static Optional<Double> lift(
            double cost, double volumePerMonth, double contributionPerConversion, double months) {
        return over(cost, volumePerMonth * contributionPerConversion * months);
    }

    /** The same lift relative to a baseline: 0.83 pp on 4.0 % is 0.2083. */
    public static Optional<Double> relativeLift(double lift, double baseline) {
        return over(lift, baseline);
    }

    /** The revenue whose contribution is {@code multiple} times the cost: {@code cost × multiple ÷ contribution ratio}. */
    public static Optional<Double> revenue(double cost, double contributionRatio, double multiple) {
        return over(cost * multiple, contributionRatio);
    }

    /** The probability of success from which a bet is worth its cost: {@code cost ÷ gain}. May exceed 1. */
    public static Optional<Double> probability(double gain, double cost) {
        return over(cost, gain);
    }

    private static Optional<Double> over(double above, double below) {
        return below > 0 ? Optional.of(above / below) : Optional.empty();
    }
}
