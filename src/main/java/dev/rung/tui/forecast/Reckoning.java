package dev.rung.tui.forecast;

import dev.rung.domain.initiative.ForecastErrors;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.ShortAmount;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.initiative.WhatTheRecordMakesOfIt;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.domain.money.finance.DiscountRate;
import dev.rung.service.ForecastService;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that follows from what was asked.
 *
 * @param year contribution a year: a forecast's three numbers
 * @param whole over all the months that were asked for; the same as the year, unless those are more
 * @param back what comes back for the investment, within those months; empty without one
 * @param record what the track record makes of the year's P50
 * @param recordFormula how it makes that of it; empty where the record is silent
 */
record Reckoning(
        Asked asked,
        Estimate year,
        Estimate whole,
        Optional<ReturnOnCost> back,
        WhatTheRecordMakesOfIt record,
        Optional<String> recordFormula) {
    /** Effective: twelve months compound to it. */
    static final DiscountRate RATE = DiscountRate.effective(0.12);

    /**
     * Simulates; takes longer than a key may.
     *
     * @throws dev.rung.domain.Refusal of usage, for what cannot be reckoned with
     */
    static Reckoning of(ForecastService forecasts, String initiativeId, Asked asked, String currency) {
        Calculation all = Calculation.of(asked.driver(), asked.inputs(), ForecastService.seed(initiativeId));
        Calculation first = forecasts.year(initiativeId, asked.driver(), asked.inputs());
        Estimate year = first.estimate();
        Estimate whole = first.months() == all.months() ? year : all.estimate();
        Optional<ReturnOnCost> back = asked.investment().map(cost -> all.onCost(cost, RATE));
        List<Prediction> others = forecasts.predictions().stream()
                .filter(p -> !p.initiativeId().equals(initiativeId))
                .toList();
        WhatTheRecordMakesOfIt record =
                WhatTheRecordMakesOfIt.of(others, asked.driver(), year.contribution(), currency);
        TrackRecord earlier = WhatTheRecordMakesOfIt.record(others, asked.driver(), currency);
        return new Reckoning(asked, year, whole, back, record, formula(record, earlier, year));
    }

    private static Optional<String> formula(WhatTheRecordMakesOfIt made, TrackRecord record, Estimate year) {
        OptionalDouble ratio = record.errors().map(ForecastErrors::ratio).orElse(OptionalDouble.empty());
        if (ratio.isEmpty() || made.adjustedP50().isEmpty()) {
            return Optional.empty();
        }
        double came =
                record.predictions().stream().mapToDouble(Prediction::actual).sum();
        double expected = record.predictions().stream()
                .mapToDouble(p -> p.forecast().p50())
                .sum();
        return Optional.of(ShortAmount.of(came) + " came ÷ " + ShortAmount.of(expected) + " expected = "
                + Figures.grouped(ratio.getAsDouble(), 3) + "; × "
                + Figures.money(year.contribution().p50()) + " = "
                + Figures.money(made.adjustedP50().getAsDouble()));
    }
}
