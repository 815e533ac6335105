package dev.rung.domain.initiative;

import java.util.List;

/**
 * How often actuals came inside the ranges that promised to hold eight of ten. Only forecasts with a range count; a single
 * number promised nothing.
 *
 * @param ranges how many forecasts had a range
 * @param inside actuals in [P10, P90]
 * @param belowP10 actuals under the range; one of ten is expected
 * @param aboveP90 actuals over the range; one of ten is expected
 * @param belowP50 actuals under the P50; half are expected
 */
public record RangeHits(int ranges, int inside, int belowP10, int aboveP90, int belowP50) {
    /** The share of actuals a range from P10 to P90 promises to hold. */
    public static final double NOMINAL = 0.8;

    private static final double NOMINAL_MISS = 0.1;
    private static final double UNLIKELY = 0.05;

    static RangeHits of(List<Prediction> predictions) {
        List<Prediction> ranged =
                predictions.stream().filter(Prediction::ranged).toList();
        return new RangeHits(
                ranged.size(),
                count(ranged, Landing.INSIDE),
                count(ranged, Landing.BELOW),
                count(ranged, Landing.ABOVE),
                (int) ranged.stream().filter(p -> p.error() < 0).count());
    }

    private static int count(List<Prediction> ranged, Landing landing) {
        return (int) ranged.stream().filter(p -> p.landing() == landing).count();
    }

    /** Share inside, 0 to 1; with no range it is 0. */
    public double share() {
        return ranges == 0 ? 0 : inside / (double) ranges;
    }

    /** The lower bound of Wilson's 95 % interval of the share inside; 0 with no range. */
    public double shareAtLeast() {
        return ranges == 0 ? 0 : Binomial.wilson(inside, ranges).low();
    }

    /** The upper bound of Wilson's 95 % interval of the share inside; 1 with no range. */
    public double shareAtMost() {
        return ranges == 0 ? 1 : Binomial.wilson(inside, ranges).high();
    }

    /** P(X ≤ inside) if eight of ten were the truth: how likely so few hits are by bad luck alone. */
    public double tail() {
        return Binomial.atMost(inside, ranges, NOMINAL);
    }

    /** Too narrow: bad luck alone would do this in less than 5 % of cases, and there are at least five ranges. */
    public boolean overConfident() {
        return enough() && tail() < UNLIKELY;
    }

    /** Too wide: so many hits are less than 5 % likely when eight of ten is the truth. Takes 14 ranges at the least. */
    public boolean tooWide() {
        return enough() && Binomial.atLeast(inside, ranges, NOMINAL) < UNLIKELY;
    }

    /** More actuals above P90 than luck explains: forecasts kept low are off as much as forecasts kept high. */
    public boolean sandbagged() {
        return enough() && Binomial.atLeast(aboveP90, ranges, NOMINAL_MISS) < UNLIKELY;
    }

    /** More actuals below P10 than luck explains. */
    public boolean overPromised() {
        return enough() && Binomial.atLeast(belowP10, ranges, NOMINAL_MISS) < UNLIKELY;
    }

    /** The most hits out of so many ranges that still read as over-confident; −1 where no number does. */
    public static int mostHitsOfOverConfidence(int ranges) {
        int hits = -1;
        while (ranges >= TrackRecord.FEWEST && hits < ranges && Binomial.atMost(hits + 1, ranges, NOMINAL) < UNLIKELY) {
            hits++;
        }
        return hits;
    }

    private boolean enough() {
        return ranges >= TrackRecord.FEWEST;
    }
}
