package dev.rung.domain.money.finance;

import dev.rung.domain.money.Range;

/** The mean of what is not known exactly. */
public final class ExpectedValue {
    private ExpectedValue() {}

    /** Swanson's rule, for modest skew: {@code 0.3 P10 + 0.4 P50 + 0.3 P90}, P10 being the low one. */
    public static double swanson(Range range) {
        return 0.3 * range.p10() + 0.4 * range.p50() + 0.3 * range.p90();
    }

    /** PERT: {@code (least + 4 × likeliest + most) ÷ 6}. Its three are the bounds and the mode, not P10, P50 and P90. */
    public static double pert(double least, double likeliest, double most) {
        return (least + 4 * likeliest + most) / 6;
    }

    /** A gain that comes with a probability, at a cost that comes in any case: {@code p × gain − cost}. */
    public static double ofSuccess(double probability, double gain, double cost) {
        return probability * gain - cost;
    }
}
