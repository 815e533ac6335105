package dev.rung.cli;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Postmortems as text. */
final class PostmortemText {
    private static final int COLUMN = 14;

    private final Workbench bench;
    private final Printout out;

    PostmortemText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
    }

    /** Forecast and actual side by side. */
    void comparison(Bet bet, Postmortem postmortem) {
        bet.forecastInForce()
                .ifPresent(f -> field(
                        "Expected",
                        RangeWords.full(f.contribution(), f.currency()) + " a year, forecast on " + f.madeOn()));
        field(
                "Actual",
                postmortem
                                .actual()
                                .map(Figures::money)
                                .map(a -> a + " a year, by "
                                        + postmortem.attribution().title())
                                .orElse("")
                        + landing(bet, postmortem));
        field("Metric", bet.metricLine());
        field(
                "Metric now",
                Stream.of(postmortem.metricActual(), postmortem.metricSource())
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", from ")));
        field("Cost", costs(postmortem.costPlanned(), postmortem.costActual()));
    }

    /** Said of the postmortem whose actual counts only. */
    private static String landing(Bet bet, Postmortem postmortem) {
        return bet.actualPostmortem()
                .filter(p -> p.id().equals(postmortem.id()))
                .flatMap(p -> bet.landing())
                .map(l -> "; " + l.words())
                .orElse("");
    }

    private static String costs(Optional<Money> planned, Optional<Money> actual) {
        return Stream.of(planned.map(m -> "planned " + Figures.money(m)), actual.map(m -> "actual " + Figures.money(m)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** All of one. */
    void whole(Bet bet, Postmortem postmortem) {
        out.heading(bet.initiative().title() + ", after " + postmortem.week().words());
        out.line(postmortem.on()
                + bet.initiative().launchedOn().map(d -> " · launched on " + d).orElse(""));
        out.blank();
        comparison(bet, postmortem);
        int number = 0;
        for (Assumption assumption : postmortem.assumptions()) {
            field(
                    ++number == 1 ? "Assumptions" : "",
                    number + " " + assumption.text() + ": " + PostmortemWords.of(assumption.outcome()));
        }
        field("Worked", postmortem.worked());
        field("Did not", postmortem.didNot());
        field("Changes", postmortem.changes());
        field(
                "Skill, luck",
                postmortem.skill() == Skill.UNSAID
                        ? ""
                        : PostmortemWords.of(postmortem.skill())
                                .replaceFirst("-(good|bad)-outcome", ", $1-outcome")
                                .replace('-', ' '));
        field(
                "Decision",
                postmortem
                        .decision()
                        .map(d -> PostmortemWords.of(d)
                                + (postmortem.decisionOwner().isBlank() ? "" : ", " + postmortem.decisionOwner())
                                + postmortem
                                        .decisionBy()
                                        .map(by -> ", by " + by)
                                        .orElse(""))
                        .orElse(""));
        field("Lesson", postmortem.lesson());
        field("Id", postmortem.id());
        bench.rung()
                .initiatives()
                .followUps(bet.initiative().id())
                .forEach(f -> field("Next round", f.title() + "  " + ShortId.of(f.id())));
    }

    private void field(String label, String text) {
        if (!text.isBlank()) {
            out.labelled(label, COLUMN, text);
        }
    }
}
