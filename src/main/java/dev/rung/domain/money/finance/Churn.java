package dev.rung.domain.money.finance;

/**
 * What a share of customers lost each month comes to. A month's churn compounds: twelve times 3 % is not 36 % but
 * 1 − 0.97¹² = 30.62 %.
 */
public final class Churn {
    private static final int YEAR = 12;

    private Churn() {}

    /** The share lost in a year at this monthly churn: {@code 1 − (1 − m)^12}. */
    public static double annual(double monthly) {
        return 1 - Math.pow(1 - fraction(monthly), YEAR);
    }

    /** The monthly churn that comes to this annual one: {@code 1 − (1 − a)^(1/12)}. */
    public static double monthly(double annual) {
        return 1 - Math.pow(1 - fraction(annual), 1.0 / YEAR);
    }

    /** The share of a closed cohort left after so many months: {@code (1 − m)^months}. */
    public static double left(double monthly, int months) {
        return Math.pow(1 - fraction(monthly), months);
    }

    /**
     * How many full months a closed cohort is billed, churn taken at each month's start:
     * {@code (1 − m) + (1 − m)² + … + (1 − m)^months}.
     */
    public static double monthsBilled(double monthly, int months) {
        double left = 1;
        double sum = 0;
        for (int month = 0; month < months; month++) {
            left *= 1 - fraction(monthly);
            sum += left;
        }
        return sum;
    }

    /**
     * How many full months are billed when one more cohort begins each month, bills in full in its first month, and decays
     * from then on: the sum over k = 1..months of {@code 1 + (1 − m) + … + (1 − m)^(k−1)}.
     */
    public static double monthsStacked(double monthly, int months) {
        double base = 0;
        double sum = 0;
        for (int month = 0; month < months; month++) {
            base = base * (1 - fraction(monthly)) + 1;
            sum += base;
        }
        return sum;
    }

    private static double fraction(double churn) {
        if (!(churn >= 0 && churn <= 1)) {
            throw new IllegalArgumentException("churn is a fraction from 0 to 1, not " + churn);
        }
        return churn;
    }
}
