package dev.rung.domain.initiative;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.Amount;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A new forecast in the light of the earlier ones: its P50 times Σ actual ÷ Σ P50 of the record in its currency,
 * of losses avoided when it is of one, else of realised money.
 *
 * @param entries how many of the earlier forecasts have an actual
 * @param ratio empty below five entries, or when the record has none
 * @param adjustedP50 what the P50 comes to by that ratio, in whole units; empty when the ratio is
 * @param words one line, to stand beside the forecast
 */
public record WhatTheRecordMakesOfIt(int entries, OptionalDouble ratio, OptionalDouble adjustedP50, String words) {

    /** @param earlier the forecasts with an actual, in any currency; the forecast's own initiative is better left out */
    public static WhatTheRecordMakesOfIt of(
            Collection<Prediction> earlier, Driver driver, Range forecast, String currency) {
        TrackRecord record = record(earlier, driver, currency);
        OptionalDouble ratio = record.errors().map(ForecastErrors::ratio).orElse(OptionalDouble.empty());
        if (ratio.isEmpty()) {
            return new WhatTheRecordMakesOfIt(
                    record.size(), OptionalDouble.empty(), OptionalDouble.empty(), silence(record, driver));
        }
        double factor = ratio.getAsDouble();
        double adjusted = factor * forecast.p50();
        return new WhatTheRecordMakesOfIt(
                record.size(),
                ratio,
                OptionalDouble.of(adjusted),
                String.format(
                        Locale.ROOT,
                        "your last %d came in at %.2f × the P50: %s instead of %s",
                        record.size(),
                        factor,
                        ShortAmount.of(adjusted),
                        ShortAmount.of(forecast.p50())));
    }

    /** The record a new forecast is measured by. */
    public static TrackRecord record(Collection<Prediction> earlier, Driver driver, String currency) {
        return driver.avoids() ? TrackRecord.ofAvoided(earlier, currency) : TrackRecord.of(earlier, currency);
    }

    private static String silence(TrackRecord record, Driver driver) {
        if (record.speaks()) {
            return "the P50s of the record add up to nothing, so it says nothing of this one";
        }
        String avoided = driver.avoids() ? " of a loss avoided" : "";
        String count = record.size() == 0
                ? "no " + record.currency() + " forecast" + avoided + " has an actual yet"
                : Amount.of(record.size(), record.currency() + " forecast") + avoided
                        + (record.size() == 1 ? " has" : " have") + " an actual";
        return count + "; from " + TrackRecord.FEWEST + " on the record says what it makes of this one";
    }
}
