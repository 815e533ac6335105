package dev.rung.domain.chain;

import dev.rung.domain.chain.ChainLink.Kind;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Figures;
import dev.rung.domain.team.Goal;
import dev.rung.domain.writing.OutcomeParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges the five links of one initiative.
 *
 * @param bet as of the day
 * @param reading of an outcome sentence
 * @param served the goals it is linked to by the day, of whatever period
 */
public record Links(OnePager page, Bet bet, List<Goal> served, LocalDate day, Function<String, OutcomeParts> reading) {
    /** What is read of a one-pager. */
    public static final Set<OnePagerField> FIELDS = EnumSet.of(OnePagerField.CHAIN, OnePagerField.METRIC);

    List<ChainLink> all() {
        return List.of(behaviour(), metric(), driver(), money(), goal());
    }

    private ChainLink behaviour() {
        return page.has(OnePagerField.CHAIN)
                ? holds(Kind.BEHAVIOUR, String.join(" ", page.lines(OnePagerField.CHAIN)))
                : missing(
                        Kind.BEHAVIOUR,
                        "the one-pager does not say what customers will do differently",
                        "What will customers do differently once this is there?");
    }

    private ChainLink metric() {
        OutcomeParts parts = reading.apply(page.text(OnePagerField.METRIC));
        if (parts.metric().isBlank()) {
            return missing(
                    Kind.METRIC,
                    "the one-pager does not name the metric that moves",
                    "Which product metric moves because of it, from what to what?");
        }
        List<String> lacks = new ArrayList<>();
        if (parts.baseline().isBlank()) {
            lacks.add("baseline");
        }
        if (parts.target().isBlank()) {
            lacks.add("target");
        }
        if (lacks.isEmpty()) {
            return holds(Kind.METRIC, parts.metric() + " from " + parts.baseline() + " to " + parts.target());
        }
        return missing(
                Kind.METRIC,
                "“" + parts.metric() + "” has no " + String.join(" and no ", lacks),
                lacks.get(0).equals("baseline")
                        ? "Where does “" + parts.metric() + "” stand today, and who says so?"
                        : "How far will “" + parts.metric() + "” move, and by when?");
    }

    private ChainLink driver() {
        String question = "Which driver does it move: acquisition, conversion, price, retention, expansion, cost to"
                + " serve or risk?";
        Optional<Forecast> newest = bet.latestForecast();
        if (newest.isEmpty()) {
            return missing(Kind.DRIVER, "no forecast names a driver", question);
        }
        Driver driver = newest.get().driver();
        return driver == Driver.PLAIN
                ? missing(Kind.DRIVER, "its forecast is a plain amount that names no driver", question)
                : holds(Kind.DRIVER, driver.title());
    }

    private ChainLink money() {
        if (bet.actual().isPresent()) {
            return holds(Kind.MONEY, Figures.brief(bet.actual().get()) + " a year, seen in a postmortem");
        }
        Optional<Forecast> worth =
                bet.latestForecast().filter(f -> f.contribution().p50() != 0);
        if (worth.isPresent()) {
            Forecast forecast = worth.get();
            return holds(
                    Kind.MONEY,
                    Figures.brief(forecast.contribution()) + " " + forecast.currency() + " a year, forecast");
        }
        return missing(
                Kind.MONEY,
                bet.latestForecast().isEmpty() ? "nobody said what it is worth" : "its forecast is worth nothing",
                "What is it worth in a year: P10, P50 and P90?");
    }

    private ChainLink goal() {
        List<Goal> now = served.stream().filter(g -> g.covers(day)).toList();
        if (!now.isEmpty()) {
            return holds(Kind.GOAL, now.stream().map(Goal::title).collect(Collectors.joining(" · ")));
        }
        return missing(
                Kind.GOAL,
                served.isEmpty()
                        ? "it serves no goal of the company"
                        : "“" + served.get(0).title() + "” is no goal of this time",
                "Which goal of the company gets nearer if this works?");
    }

    private static ChainLink holds(Kind kind, String words) {
        return new ChainLink(kind, words, Optional.empty(), "");
    }

    private static ChainLink missing(Kind kind, String what, String question) {
        return new ChainLink(kind, "", Optional.of(what), question);
    }
}
