package dev.rung.domain.money.finance;

/** What is left of revenue when what varies with it is paid: support, payment fees, hosting. */
public final class Contribution {
    private Contribution() {}

    /** Revenue less variable cost. */
    public static double of(double revenue, double variableCost) {
        return revenue - variableCost;
    }

    /** The contribution as a fraction of a revenue above 0. */
    public static double ratio(double revenue, double variableCost) {
        return of(revenue, variableCost) / revenue;
    }

    /**
     * What working time saved is worth in a year. It is cash only as far as the hours are no longer paid for; else it is
     * capacity.
     *
     * @param realisation the fraction of the hours that is put to use
     */
    public static double timeSaved(
            double people, double hoursPerWeek, double weeksPerYear, double costPerHour, double realisation) {
        return people * hoursPerWeek * weeksPerYear * costPerHour * realisation;
    }
}
