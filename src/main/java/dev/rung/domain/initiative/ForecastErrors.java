package dev.rung.domain.initiative;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * How far actuals lie from P50s, e = actual − P50 (Hyndman and Koehler 2006 for the names). Amounts are whole units of one
 * currency; shares are 1 for 100 %. Negative means lower than expected.
 *
 * @param me mean error: mean of e
 * @param mae mean absolute error: mean of |e|
 * @param mpe mean percentage error: mean of e ÷ |actual|; undefined when an actual is 0
 * @param mape mean absolute percentage error: mean of |e| ÷ |actual|; undefined when an actual is 0
 * @param wape weighted absolute percentage error: Σ|e| ÷ Σ|actual|; undefined when all actuals are 0
 * @param ratio Σ actual ÷ Σ P50; undefined unless Σ P50 is positive
 * @param geometricRatio exp(mean of ln(actual ÷ P50)); undefined unless all actuals and P50s are positive
 * @param smape symmetric: mean of 2|e| ÷ (|actual| + |P50|), at most 2; where both are 0 the error is 0
 */
public record ForecastErrors(
        double me,
        double mae,
        OptionalDouble mpe,
        OptionalDouble mape,
        OptionalDouble wape,
        OptionalDouble ratio,
        OptionalDouble geometricRatio,
        double smape) {

    /** @param predictions one at least, all of one currency */
    static ForecastErrors of(List<Prediction> predictions) {
        boolean noZero = predictions.stream().allMatch(p -> p.actual() != 0);
        boolean positive = predictions.stream()
                .allMatch(p -> p.actual() > 0 && p.forecast().p50() > 0);
        double expected = sum(predictions, p -> p.forecast().p50());
        double size = sum(predictions, p -> Math.abs(p.actual()));
        return new ForecastErrors(
                mean(predictions, Prediction::error),
                mean(predictions, p -> Math.abs(p.error())),
                when(noZero, () -> mean(predictions, p -> p.error() / Math.abs(p.actual()))),
                when(noZero, () -> mean(predictions, p -> Math.abs(p.error()) / Math.abs(p.actual()))),
                when(size > 0, () -> sum(predictions, p -> Math.abs(p.error())) / size),
                when(expected > 0, () -> sum(predictions, Prediction::actual) / expected),
                when(
                        positive,
                        () -> Math.exp(mean(
                                predictions,
                                p -> Math.log(p.actual() / p.forecast().p50())))),
                mean(predictions, ForecastErrors::symmetric));
    }

    private static double symmetric(Prediction p) {
        double size = Math.abs(p.actual()) + Math.abs(p.forecast().p50());
        return size == 0 ? 0 : 2 * Math.abs(p.error()) / size;
    }

    private static OptionalDouble when(boolean defined, DoubleSupplier statistic) {
        return defined ? OptionalDouble.of(statistic.getAsDouble()) : OptionalDouble.empty();
    }

    private static double mean(List<Prediction> predictions, ToDoubleFunction<Prediction> of) {
        return sum(predictions, of) / predictions.size();
    }

    private static double sum(List<Prediction> predictions, ToDoubleFunction<Prediction> of) {
        return predictions.stream().mapToDouble(of).sum();
    }
}
