package dev.rung.domain.money.finance;

import java.util.Optional;

/**
 * Return multiple and return on investment, which are not the same: 192k for 100k is a multiple of 1.92 and a ROI of
 * 92 %. Both are of contribution.
 */
public final class ReturnMultiple {
    private ReturnMultiple() {}

    /** {@code gain ÷ cost}; empty when nothing was spent. */
    public static Optional<Double> multiple(double gain, double cost) {
        return cost > 0 ? Optional.of(gain / cost) : Optional.empty();
    }

    /** {@code (gain − cost) ÷ cost} as a fraction; empty when nothing was spent. */
    public static Optional<Double> roi(double gain, double cost) {
        return cost > 0 ? Optional.of((gain - cost) / cost) : Optional.empty();
    }
}
