package dev.rung.domain.initiative;

import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records for the tests of this package, with what a test does not care about filled in. */
final class Bets {
    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private Bets() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Initiative at(Stage stage, Optional<LocalDate> launchedOn) {
        return new Initiative(
                "i1",
                "Annual plan",
                stage,
                "Ada",
                "",
                day("2026-01-05"),
                Optional.empty(),
                Optional.empty(),
                launchedOn,
                Optional.empty(),
                "");
    }

    static Initiative launched(String on) {
        return at(Stage.LAUNCHED, Optional.of(day(on)));
    }

    static OnePager essentials() {
        return new OnePager(Map.of(
                OnePagerField.METRIC, "Reduce monthly churn from 3.0% to 2.5% by 30 September 2026",
                OnePagerField.PROBLEM, "Accountants cannot close the month.",
                OnePagerField.WHY_NOW, "The largest contract renews on 1 October."));
    }

    static Forecast forecast(String id, String madeOn, Driver driver, Range range) {
        return new Forecast(id, "i1", day(madeOn), driver, Map.of(), range, Optional.empty(), "EUR");
    }

    static Forecast forecast(String id, String madeOn, double p50) {
        return forecast(id, madeOn, Driver.PLAIN, new Range(p50 / 2, p50, p50 * 2));
    }

    static StageChange change(String on, Stage from, Stage to) {
        return new StageChange("c-" + on + to, "i1", day(on), from, to, "");
    }

    static Look look(Week week, String on) {
        return new Look(week, day(on), Optional.empty(), "", "", Attribution.BEFORE_AND_AFTER, Optional.empty(), "");
    }

    /** A postmortem in the making. */
    record Look(
            Week week,
            LocalDate on,
            Optional<Money> actual,
            String metricActual,
            String metricSource,
            Attribution attribution,
            Optional<Decision> decision,
            String lesson) {
        Look earned(double units) {
            return new Look(
                    week,
                    on,
                    Optional.of(Money.of(units, "EUR")),
                    metricActual,
                    metricSource,
                    attribution,
                    decision,
                    lesson);
        }

        Look measured(String now, String source) {
            return new Look(week, on, actual, now, source, attribution, decision, lesson);
        }

        Look by(Attribution reason) {
            return new Look(week, on, actual, metricActual, metricSource, reason, decision, lesson);
        }

        Look decided(Decision what) {
            return new Look(week, on, actual, metricActual, metricSource, attribution, Optional.of(what), lesson);
        }

        Look taught(String what) {
            return new Look(week, on, actual, metricActual, metricSource, attribution, decision, what);
        }

        Postmortem written() {
            return new Postmortem(
                    "p-" + on,
                    "i1",
                    week,
                    on,
                    actual,
                    metricActual,
                    metricSource,
                    attribution,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "The reminder worked",
                    "The price page did not",
                    "Ask for the yearly price earlier",
                    Skill.UNSAID,
                    decision,
                    "Ada",
                    Optional.empty(),
                    lesson);
        }
    }

    static Bet bet(
            Initiative initiative, List<Forecast> forecasts, List<Postmortem> postmortems, StageChange... changes) {
        return new Bet(initiative, essentials(), forecasts, postmortems, List.of(changes));
    }
}
