package dev.rung.domain.initiative;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A forecast with its actual: one entry of the track record. Amounts are contribution a year in whole units.
 *
 * @param closedOn the day of the postmortem that saw the actual
 */
public record Prediction(
        String initiativeId,
        String title,
        Driver driver,
        LocalDate closedOn,
        Range forecast,
        double actual,
        String currency) {

    /** Actual less P50: negative when it came in lower than expected. */
    public double error() {
        return actual - forecast.p50();
    }

    public Landing landing() {
        return Landing.of(actual, forecast);
    }

    /** Whether it promised a range; a single number promises no eight of ten. */
    public boolean ranged() {
        return !forecast.isExact();
    }

    /**
     * How far off it was, in half-widths of its own range: {@code ln(actual/P50) / ln(P90/P50)} above the P50, {@code
     * ln(actual/P50) / ln(P50/P10)} below. Inside the range it lies between −1 and 1. Undefined unless actual and P10
     * are positive and the half in question has a width.
     */
    public OptionalDouble scaledResidual() {
        if (actual <= 0 || forecast.p10() <= 0) {
            return OptionalDouble.empty();
        }
        double half = actual >= forecast.p50()
                ? Math.log(forecast.p90() / forecast.p50())
                : Math.log(forecast.p50() / forecast.p10());
        return half > 0 ? OptionalDouble.of(Math.log(actual / forecast.p50()) / half) : OptionalDouble.empty();
    }
}
