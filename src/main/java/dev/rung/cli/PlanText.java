package dev.rung.cli;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.GrowthPlan;
import dev.rung.domain.coaching.GrowthProgress;
import java.util.Locale;
import java.util.Map;

/** Growth plans in words and as JSON. */
final class PlanText {
    private static final int LONGEST = 72;

    private final Workbench bench;

    PlanText(Workbench bench) {
        this.bench = bench;
    }

    /** A quarter and its bets, each with how far it is. */
    void plan(GrowthPlan plan) {
        bench.out().heading(plan.quarter().title() + ": " + plan.words());
        for (GrowthBet bet : plan.bets()) {
            GrowthProgress progress = bench.rung().plans().progress(bet);
            bench.out().line(Words.of("  ").dim(ShortId.of(bet.id())).plain("  " + Quoted.clip(bet.words(), LONGEST)));
            bench.out().prose(4, progress.title() + ": " + state(progress));
            bench.out().prose(4, "Shown by: " + bet.shownBy());
            if (bet.outcome() == GrowthBet.Outcome.OPEN && !progress.missing().isEmpty()) {
                bench.out().prose(4, "Missing: " + progress.missing());
            }
        }
        bench.out().blank();
    }

    private static String state(GrowthProgress progress) {
        GrowthBet bet = progress.bet();
        String since = bet.settledOn().map(on -> " on " + on).orElse("");
        String why = bet.reason().isEmpty() ? "" : ", " + bet.reason();
        return switch (bet.outcome()) {
            case OPEN -> progress.words();
            case REACHED -> "reached" + since + " (" + progress.words() + ")" + why;
            case DROPPED -> "dropped" + since + why;
        };
    }

    /** One bet on a line. */
    void one(String verb, GrowthBet bet) {
        bench.out()
                .line(Words.of(verb + " ").dim(ShortId.of(bet.id())).plain("  " + Quoted.clip(bet.words(), LONGEST)));
    }

    Map<String, Object> json(GrowthBet bet) {
        GrowthProgress progress = bench.rung().plans().progress(bet);
        return JsonMap.of(
                "id",
                bet.id(),
                "quarter",
                bet.quarter().word(),
                "words",
                bet.words(),
                "competency",
                bet.expectation().competency(),
                "level",
                bet.expectation().level(),
                "shown_by",
                bet.shownBy(),
                "began_as",
                bet.beganState().name().toLowerCase(Locale.ROOT),
                "state",
                progress.now().map(s -> s.name().toLowerCase(Locale.ROOT)),
                "moved",
                progress.moved(),
                "claims_since",
                progress.since().size(),
                "outcome",
                bet.outcome(),
                "reason",
                bet.reason(),
                "made_on",
                bet.madeOn(),
                "settled_on",
                bet.settledOn());
    }
}
