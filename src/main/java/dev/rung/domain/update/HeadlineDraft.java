package dev.rung.domain.update;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Figures;
import dev.rung.domain.text.MonthWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The headline: the metric that moved most, and the most money that was seen in the month. Without either what was
 * forecast, without that what the team cost; {@code ""} when no record has a number.
 */
final class HeadlineDraft {
    private final UpdateFacts facts;
    private final DraftLimits limits;
    private final Drafted drafted = new Drafted(UpdateSection.HEADLINE);

    private HeadlineDraft(UpdateFacts facts, DraftLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    static Drafted of(UpdateFacts facts, DraftLimits limits) {
        HeadlineDraft draft = new HeadlineDraft(facts, limits);
        List<String> clauses = new ArrayList<>();
        draft.metric().ifPresent(clauses::add);
        draft.money().ifPresent(clauses::add);
        if (clauses.isEmpty()) {
            draft.forecast().or(draft::cost).ifPresent(clauses::add);
        }
        if (!clauses.isEmpty()) {
            draft.drafted.line(String.join("; ", clauses) + ".");
        }
        return draft.drafted;
    }

    private Optional<String> metric() {
        return ScorecardDraft.rows(facts, limits).stream()
                .filter(r -> r.moved() != 0)
                .max(Comparator.comparingDouble(r -> Math.abs(r.moved())))
                .map(r -> {
                    ScoreLine line = r.line();
                    String id = r.metric().metric().id();
                    drafted.figure(line.metric() + ", last", line.last(), "metric", id, "the last value");
                    drafted.figure(line.metric(), line.now(), "metric", id, "the value now");
                    drafted.figure(line.metric() + ", target", line.target(), "metric", id, "the target in force");
                    return line.metric() + (r.moved() > 0 ? " rose" : " fell") + " from " + line.last() + " to "
                            + line.now()
                            + (r.worse() ? ", the wrong way" : "")
                            + (line.target().isEmpty() ? "" : ", target " + line.target());
                });
    }

    private Optional<String> money() {
        return facts.bets().stream()
                .filter(b -> b.actualPostmortem().filter(p -> facts.has(p.on())).isPresent())
                .max(Comparator.comparingDouble((Bet b) -> new BetWords(b, facts.currency()).atStake())
                        .thenComparing(b -> b.initiative().id()))
                .map(this::money);
    }

    private String money(Bet bet) {
        BetWords words = new BetWords(bet, "");
        Postmortem seen = bet.actualPostmortem().orElseThrow();
        drafted.figure(words.title(), words.soFar(), "postmortem", seen.id(), BetWords.seen(seen));
        String against = bet.prediction()
                .map(p -> Landing.words(p.actual(), p.forecast()))
                .orElse("");
        drafted.figure(
                words.title() + ", against the forecast",
                against,
                "postmortem",
                seen.id(),
                "the actual against the forecast in force");
        return words.quoted(limits)
                + (words.avoids() ? ": " : " brings ")
                + words.soFar()
                + (against.isEmpty() ? "" : ", " + against);
    }

    private Optional<String> forecast() {
        return facts.bets().stream()
                .filter(b -> b.latestForecast()
                        .filter(f -> facts.has(f.madeOn()) && f.contribution().p50() != 0)
                        .isPresent())
                .max(Comparator.comparingDouble((Bet b) -> new BetWords(b, facts.currency()).atStake())
                        .thenComparing(b -> b.initiative().id()))
                .map(b -> {
                    BetWords words = new BetWords(b, "");
                    words.stakeFigure(drafted, words.title());
                    return words.quoted(limits) + (words.avoids() ? " is forecast to avoid " : " is forecast to bring ")
                            + words.stake() + "; nothing is measured yet";
                });
    }

    private Optional<String> cost() {
        return facts.cost().map(c -> {
            drafted.figure("Team cost", Figures.brief(c), "cost", facts.month().toString(), "people and other expense");
            return "The team cost " + Figures.brief(c) + " in " + MonthWords.of(facts.month()) + "; no metric was read";
        });
    }
}
