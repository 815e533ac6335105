package dev.rung.store;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Initiatives and what is written about them, for tests. */
final class Bets {
    private Bets() {}

    static Initiative idea(String id, String day, String title) {
        return Initiative.idea(id, title, "Maja", LocalDate.parse(day));
    }

    static Initiative at(Stage stage, Initiative idea) {
        boolean out = stage.compareTo(Stage.LAUNCHED) >= 0 && stage != Stage.DROPPED;
        return new Initiative(
                idea.id(),
                idea.title(),
                stage,
                idea.owner(),
                "https://example.org/" + idea.id(),
                idea.createdOn(),
                Optional.of(idea.createdOn().plusWeeks(1)),
                Optional.of(idea.createdOn().plusWeeks(6)),
                out ? Optional.of(idea.createdOn().plusWeeks(7)) : Optional.empty(),
                idea.followUpOf(),
                "learned");
    }

    static OnePager page(String metric, String problem) {
        return new OnePager(Map.of(OnePagerField.METRIC, metric, OnePagerField.PROBLEM, problem));
    }

    static Forecast forecast(String id, String initiative, String day, double p50) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("revenue", "2M ±10%");
        inputs.put("churn", "3.0% -> 2.5%");
        inputs.put("margin", "80%");
        return new Forecast(
                id,
                initiative,
                LocalDate.parse(day),
                Driver.RETENTION,
                inputs,
                new Range(p50 / 2, p50, p50 * 2),
                Optional.of(new Range(-0.01, 20_000, 30_000.25)),
                "EUR");
    }

    static Postmortem postmortem(String id, String initiative, Postmortem.Week week, String day, long actual) {
        return new Postmortem(
                id,
                initiative,
                week,
                LocalDate.parse(day),
                actual == 0 ? Optional.empty() : Optional.of(new Money(actual, "EUR")),
                "5.1 %",
                "warehouse",
                Attribution.HOLDOUT,
                Optional.of(new Money(-1, "USD")),
                Optional.empty(),
                List.of(
                        new Assumption("They stay", Assumption.Outcome.HELD),
                        new Assumption("They pay", Assumption.Outcome.UNKNOWN)),
                "worked",
                "did not",
                "changes",
                Postmortem.Skill.BAD_DECISION_GOOD_OUTCOME,
                Optional.of(Postmortem.Decision.ITERATE),
                "Ada",
                Optional.of(LocalDate.parse(day).plusWeeks(2)),
                "lesson");
    }

    static StageChange step(String id, String initiative, String day, Stage from, Stage to) {
        return new StageChange(id, initiative, LocalDate.parse(day), from, to, "because");
    }
}
