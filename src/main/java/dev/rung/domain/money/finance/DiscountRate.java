package dev.rung.domain.money.finance;

/**
 * What money later is worth less.
 *
 * @param annual a fraction above -1
 * @param convention what the annual rate says of a month; the two differ (12 % is 0.9489 % or 1 % a month)
 */
public record DiscountRate(double annual, Convention convention) {
    /** How a year's rate becomes a month's. */
    public enum Convention {
        /** Twelve months compound to the year: {@code (1 + r)^(1/12) − 1}. */
        EFFECTIVE,
        /** A month has a twelfth of the year's: {@code r ÷ 12}. */
        NOMINAL
    }

    public DiscountRate {
        if (!(annual > -1) || Double.isInfinite(annual)) {
            throw new IllegalArgumentException("a rate is a fraction above -1, not " + annual);
        }
    }

    public static DiscountRate effective(double annual) {
        return new DiscountRate(annual, Convention.EFFECTIVE);
    }

    public static DiscountRate nominal(double annual) {
        return new DiscountRate(annual, Convention.NOMINAL);
    }

    /** The rate of a month, as a fraction. */
    public double monthly() {
        return switch (convention) {
            case EFFECTIVE -> Math.pow(1 + annual, 1.0 / 12) - 1;
            case NOMINAL -> annual / 12;
        };
    }
}
