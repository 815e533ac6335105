package dev.rung.domain.chain;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import dev.rung.domain.team.TeamShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An initiative told step by step, for the tests of this package. */
final class Told {
    static final LocalDate TODAY = day("2026-11-21");
    static final String METRIC = "Raise activation from 31% to 40% by 31 December 2026";
    static final Goal GOAL = goal("g1", "2026-01-01", "2026-12-31", Optional.of(Driver.RETENTION));

    private final String id;
    private Stage stage = Stage.COMMITTED;
    private Optional<LocalDate> launchedOn = Optional.empty();
    private final List<OnePagerRevision> pages = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<Postmortem> postmortems = new ArrayList<>();
    private final List<StageChange> changes = new ArrayList<>();
    private final List<GoalLink> links = new ArrayList<>();

    Told(String id) {
        this.id = id;
    }

    /** Whole since a day. */
    static Told whole(String id, String on) {
        return new Told(id)
                .page(on, "They invite a colleague in the first week", METRIC)
                .forecast(on, Driver.RETENTION, new Range(100, 200, 300))
                .serves(GOAL.id(), on);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Goal goal(String id, String from, String to, Optional<Driver> driver) {
        return new Goal(id, "Keep more customers", "churn", "2%", driver, day(from), day(to));
    }

    static TeamShare share(String id, String percent) {
        return new TeamShare("s-" + id, Optional.of(id), "", YearMonth.of(2026, 1), new BigDecimal(percent));
    }

    static TeamShare work(String name, String percent) {
        return new TeamShare("w-" + name, Optional.empty(), name, YearMonth.of(2026, 1), new BigDecimal(percent));
    }

    Told page(String on, String chain, String metric) {
        pages.add(new OnePagerRevision(
                id + "-" + pages.size(),
                id,
                pages.size() + 1,
                day(on),
                false,
                new OnePager(Map.of(OnePagerField.CHAIN, chain, OnePagerField.METRIC, metric))));
        return this;
    }

    Told forecast(String on, Driver driver, Range range) {
        forecasts.add(new Forecast(
                id + "-f" + forecasts.size(), id, day(on), driver, Map.of(), range, Optional.empty(), "EUR"));
        return this;
    }

    Told serves(String goal, String on) {
        links.add(new GoalLink(id, goal, day(on)));
        return this;
    }

    Told launched(String on) {
        stage = Stage.LAUNCHED;
        launchedOn = Optional.of(day(on));
        return this;
    }

    Told dropped(String on) {
        changes.add(new StageChange(id + "-c", id, day(on), stage, Stage.DROPPED, "no"));
        stage = Stage.DROPPED;
        return this;
    }

    Told earned(String on, double units, String currency, Optional<Postmortem.Decision> decision) {
        postmortems.add(new Postmortem(
                id + "-p" + postmortems.size(),
                id,
                Postmortem.Week.TWELVE,
                day(on),
                Optional.of(Money.of(units, currency)),
                "",
                "",
                Attribution.BEFORE_AND_AFTER,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                "",
                "",
                Postmortem.Skill.UNSAID,
                decision,
                "",
                Optional.empty(),
                ""));
        return this;
    }

    Told earned(String on, double units) {
        return earned(on, units, "EUR", Optional.empty());
    }

    Bet bet() {
        return new Bet(
                new Initiative(
                        id,
                        "Bet " + id,
                        stage,
                        "Ada",
                        "",
                        day("2025-01-05"),
                        Optional.empty(),
                        Optional.empty(),
                        launchedOn,
                        Optional.empty(),
                        ""),
                OnePager.EMPTY,
                forecasts,
                postmortems,
                changes);
    }

    ChainRecords records(Goal... goals) {
        return new ChainRecords(bet(), pages, links, goals.length == 0 ? List.of(GOAL) : List.of(goals));
    }

    Chain on(String day) {
        return records().asOf(day(day));
    }
}
