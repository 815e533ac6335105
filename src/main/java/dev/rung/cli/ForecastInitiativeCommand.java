package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.WhatTheRecordMakesOfIt;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.domain.money.finance.DiscountRate;
import dev.rung.service.ForecastService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung initiative forecast}: what a bet is expected to bring, kept beside the older forecasts. */
@Command(
        name = "forecast",
        description = "Say what a bet will bring in a year, and keep it.",
        footer = {
            "",
            "Drivers, keys and ranges are those of rung money calc, which keeps nothing. The",
            "track record goes by the newest forecast made until the bet was committed to.",
            "",
            "Example: rung initiative forecast 0193 retention revenue=90k-110k",
            "         'churn=3.0%% -> 2.5%%' margin=80%% --cost 20k-30k"
        })
final class ForecastInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DRIVER", description = "How the bet makes money.")
    private String driver = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "key=range",
            description = "An input, such as arpa=55-65 or 'churn=3.0%% -> 2.5%%'.")
    private List<String> inputs = List.of();

    @Option(names = "--cost", paramLabel = "RANGE", description = "What is spent on it until launch.")
    private Optional<String> cost = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ForecastInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ForecastService forecasts = bench.rung().forecasts();
        Bet bet = bench.rung().initiatives().bet(id);
        String betId = bet.initiative().id();
        Driver named = DriverInputs.driver(driver);
        Map<String, String> typed = DriverInputs.typed(named, inputs);
        Calculation calculation = Calculation.of(named, typed, ForecastService.seed(betId));
        Estimate estimate = calculation.estimate();
        Optional<ReturnOnCost> back =
                cost.map(ReturnOnCost::readCost).map(c -> calculation.onCost(c, DiscountRate.effective(0.12)));
        Forecast kept = forecasts.add(betId, named, typed, cost.orElse(""));
        WhatTheRecordMakesOfIt light = forecasts.inTheLightOfTheRecord(betId, kept.driver(), kept.contribution());
        if (json.wanted()) {
            Map<String, Object> whole = EstimateJson.of(estimate, back);
            whole.put("initiative", betId);
            whole.put("forecast", InitiativeJson.forecast(kept));
            whole.put("record", TrackRecordJson.light(light));
            bench.out().json(whole);
        } else {
            new EstimateText(bench.out()).print(estimate, back);
            told(bet, kept, light);
        }
        return Cli.FINE;
    }

    private void told(Bet bet, Forecast kept, WhatTheRecordMakesOfIt light) {
        Printout out = bench.out();
        out.blank();
        out.prose(
                0,
                "Kept as the forecast of " + kept.madeOn() + " for “"
                        + bet.initiative().title() + "”: " + RangeWords.full(kept.contribution(), kept.currency())
                        + " a year.");
        out.prose(0, "The record: " + light.words() + ".");
        bet.latestForecast()
                .ifPresent(before -> out.prose(
                        0,
                        "Before, on " + before.madeOn() + ": "
                                + RangeWords.full(before.contribution(), before.currency()) + "."));
        bet.committedOn()
                .filter(day -> day.isBefore(kept.madeOn()))
                .ifPresent(day -> out.prose(
                        0,
                        "It was committed to on " + day + ", so the track record goes by "
                                + bet.forecastInForce()
                                        .map(f -> "the forecast of " + f.madeOn() + ".")
                                        .orElse("no forecast: this one came too late to be one.")));
    }
}
