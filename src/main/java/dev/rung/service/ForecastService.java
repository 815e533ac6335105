package dev.rung.service;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.initiative.WhatTheRecordMakesOfIt;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.LiveReading;
import dev.rung.domain.money.calc.Months;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.domain.money.calc.Simulation;
import dev.rung.store.Database;
import dev.rung.store.ForecastStore;
import dev.rung.store.InitiativeStore;
import dev.rung.store.Journal;
import dev.rung.store.PostmortemStore;
import dev.rung.store.StageStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bets are expected to bring, and how good such expectations were so far. */
public final class ForecastService {
    private final Database database;
    private final ForecastStore forecasts;
    private final PostmortemStore postmortems;
    private final StageStore stages;
    private final InitiativeStore kept;
    private final InitiativeService initiatives;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    ForecastService(Database database, InitiativeService initiatives, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.forecasts = new ForecastStore(database);
        this.postmortems = new PostmortemStore(database);
        this.stages = new StageStore(database);
        this.kept = new InitiativeStore(database);
        this.initiatives = initiatives;
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    /** The seed of an initiative's simulations: the same inputs always give the same numbers. */
    public static long seed(String initiativeId) {
        return Simulation.seedOf(initiativeId);
    }

    /** What an initiative's inputs are read as while they are typed. */
    public LiveReading reading(String initiativeId, Driver driver, Map<String, String> typed) {
        return LiveReading.of(driver, typed, seed(initiativeId));
    }

    /**
     * The inputs reckoned over a year: a forecast is of contribution a year, however many months the money takes to come
     * back. Fewer months stay as they are; nothing comes after them.
     *
     * @throws dev.rung.domain.Refusal of usage, for what cannot be read or cannot be
     */
    public Calculation year(String initiativeId, Driver driver, Map<String, String> inputs) {
        Calculation all = Calculation.of(driver, inputs, seed(initiativeId));
        if (all.months() <= Months.USUAL) {
            return all;
        }
        Map<String, String> first = new LinkedHashMap<>(inputs);
        first.put(Months.KEY, Integer.toString(Months.USUAL));
        return Calculation.of(driver, first, seed(initiativeId));
    }

    /**
     * Makes a forecast of today and keeps it beside the older ones, in the person's currency. Refuses inputs that cannot be
     * reckoned with.
     *
     * @param investment what is spent until launch, in the person's notation; blank for unknown
     */
    public Forecast add(String initiativeId, Driver driver, Map<String, String> inputs, String investment) {
        Initiative initiative = initiatives.find(initiativeId);
        Range contribution = year(initiative.id(), driver, inputs).estimate().contribution();
        Forecast forecast = new Forecast(
                ids.next(),
                initiative.id(),
                LocalDate.now(clock),
                driver,
                inputs,
                contribution,
                investment.isBlank() ? Optional.empty() : Optional.of(ReturnOnCost.readCost(investment)),
                profile.need().currency());
        database.journal().change(Journal.Change.of("Forecast for", initiative.title()), () -> forecasts.add(forecast));
        return forecast;
    }

    /** A forecast by its id; empty where there is none. */
    public Optional<Forecast> find(String id) {
        return forecasts.find(id);
    }

    /** All forecasts that met an actual, in every currency. */
    public List<Prediction> predictions() {
        return bets(forecasts::withActual).stream()
                .flatMap(bet -> bet.prediction().stream())
                .toList();
    }

    /** What the bets brought and are thought to bring, as of today. */
    public Books books() {
        return Books.of(bets(forecasts::all), LocalDate.now(clock));
    }

    /** Every bet that has one of these forecasts or was looked back at, without its page. */
    private List<Bet> bets(Function<String, List<Forecast>> ofPerson) {
        return database.inSnapshot(() -> {
            String me = profile.need().id();
            Map<String, List<Forecast>> forecastsOf =
                    ofPerson.apply(me).stream().collect(Collectors.groupingBy(Forecast::initiativeId));
            Map<String, List<Postmortem>> looksAt =
                    postmortems.all(me).stream().collect(Collectors.groupingBy(Postmortem::initiativeId));
            Map<String, List<StageChange>> steps =
                    stages.all(me).stream().collect(Collectors.groupingBy(StageChange::initiativeId));
            return Stream.concat(forecastsOf.keySet().stream(), looksAt.keySet().stream())
                    .distinct()
                    .sorted()
                    .flatMap(id -> kept.find(id).stream()
                            .map(k -> new Bet(
                                    k.initiative(),
                                    OnePager.EMPTY,
                                    Objects.requireNonNullElse(forecastsOf.get(id), List.of()),
                                    Objects.requireNonNullElse(looksAt.get(id), List.of()),
                                    Objects.requireNonNullElse(steps.get(id), List.of()))))
                    .toList();
        });
    }

    /** How good the forecasts were, in the person's currency; others and losses avoided are counted as left out. */
    public TrackRecord trackRecord() {
        return TrackRecord.of(predictions(), profile.need().currency());
    }

    /** A forecast in the light of the person's other ones. */
    public WhatTheRecordMakesOfIt inTheLightOfTheRecord(String initiativeId, Driver driver, Range contribution) {
        return WhatTheRecordMakesOfIt.of(
                predictions().stream()
                        .filter(p -> !p.initiativeId().equals(initiativeId))
                        .toList(),
                driver,
                contribution,
                profile.need().currency());
    }
}
