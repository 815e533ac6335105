package dev.rung.domain.money.finance;

import dev.rung.domain.money.Normal;
import dev.rung.domain.money.Range;
import java.util.Optional;

/**
 * The lognormal distribution with the median of a range and the ratio of its P90 to its P10.
 *
 * @param median above 0
 * @param sigma standard deviation of the logarithm: {@code ln(P90 ÷ P10) ÷ 2.563103}; above 0
 */
public record LognormalFit(double median, double sigma) {
    /** Empty for a range that is exact or reaches down to 0, which has no logarithm. */
    public static Optional<LognormalFit> of(Range range) {
        return range.p10() > 0 && !range.isExact()
                ? Optional.of(new LognormalFit(range.p50(), Math.log(range.p90() / range.p10()) / (2 * Normal.Z90)))
                : Optional.empty();
    }

    public double mean() {
        return median * Math.exp(sigma * sigma / 2);
    }

    /** The probability of reaching a number above 0. */
    public double chanceOf(double number) {
        return Normal.below(Math.log(median / number) / sigma);
    }
}
