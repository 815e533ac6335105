package dev.rung.domain.initiative;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What ranges cost, in whole units of one currency; lower is better. A point forecast is scored as a range of no width.
 *
 * @param pinball10 mean pinball loss of the P10; of P50 and P90 in the next two
 * @param winkler mean Winkler score of the range from P10 to P90
 * @param width mean of P90 − P10
 */
public record RangeScores(double pinball10, double pinball50, double pinball90, double winkler, double width) {
    /** What a range from P10 to P90 leaves outside. */
    private static final double ALPHA = 0.2;

    /** From this many residuals on a widening is suggested. */
    public static final int FEWEST_FOR_WIDENING = 10;

    /** @param predictions one at least, all of one currency */
    static RangeScores of(List<Prediction> predictions) {
        return new RangeScores(
                mean(predictions, p -> pinball(0.1, p.actual(), p.forecast().p10())),
                mean(predictions, p -> pinball(0.5, p.actual(), p.forecast().p50())),
                mean(predictions, p -> pinball(0.9, p.actual(), p.forecast().p90())),
                mean(predictions, RangeScores::winkler),
                mean(predictions, p -> p.forecast().p90() - p.forecast().p10()));
    }

    /** Pinball loss of the quantile forecast q at share t: t(y − q) when y ≥ q, else (1 − t)(q − y) (Koenker and Bassett 1978). */
    public static double pinball(double t, double actual, double quantile) {
        return actual >= quantile ? t * (actual - quantile) : (1 - t) * (quantile - actual);
    }

    /** Winkler's score (1972) of an 80 % range: its width, and 2/0.2 times what the actual lies outside. */
    public static double winkler(Prediction p) {
        double under = Math.max(0, p.forecast().p10() - p.actual());
        double over = Math.max(0, p.actual() - p.forecast().p90());
        return p.forecast().p90() - p.forecast().p10() + 2 / ALPHA * (under + over);
    }

    /**
     * By what both halves of a range (as logarithms) would have to be multiplied so that eight of ten actuals had come
     * inside: the 80th percentile of |z|, see {@link Prediction#scaledResidual()}. Refused (empty) below ten residuals.
     */
    public static OptionalDouble widening(List<Prediction> predictions) {
        double[] sizes = sizesOfResiduals(predictions);
        return sizes.length < FEWEST_FOR_WIDENING ? OptionalDouble.empty() : OptionalDouble.of(percentile(sizes, 0.8));
    }

    static double[] sizesOfResiduals(List<Prediction> predictions) {
        return predictions.stream()
                .map(Prediction::scaledResidual)
                .flatMapToDouble(OptionalDouble::stream)
                .map(Math::abs)
                .sorted()
                .toArray();
    }

    /** With linear interpolation between the closest ranks; the first is 0 %, the last 100 %. */
    static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static double mean(List<Prediction> predictions, ToDoubleFunction<Prediction> of) {
        return predictions.stream().mapToDouble(of).average().orElseThrow();
    }
}
