package dev.rung.domain.money;

/**
 * A number that is not known exactly: in one of ten cases it is below {@code p10}, in one of ten above {@code p90}. P10 is
 * always the low one. A number without a range has all three equal.
 */
public record Range(double p10, double p50, double p90) {
    public Range {
        if (!(p10 <= p50 && p50 <= p90) || Double.isInfinite(p10) || Double.isInfinite(p90)) {
            throw new IllegalArgumentException("a range wants P10 <= P50 <= P90, all of them numbers");
        }
    }

    /** A number known exactly. */
    public static Range exactly(double number) {
        return new Range(number, number, number);
    }

    public boolean isExact() {
        return p10 == p90;
    }

    public boolean contains(double number) {
        return p10 <= number && number <= p90;
    }
}
