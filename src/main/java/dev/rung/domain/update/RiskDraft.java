package dev.rung.domain.update;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The risks that records tell: assumptions that failed, money that came in below its range, launches nobody looked at. */
final class RiskDraft {
    private static final Set<Stage> OVER = Set.of(Stage.CLOSED, Stage.DROPPED);

    /** @param stake what is at stake, for the order */
    private record Risk(double stake, String title, Runnable write) {}

    private final UpdateFacts facts;
    private final DraftLimits limits;
    private final Drafted drafted = new Drafted(UpdateSection.RISKS);

    private RiskDraft(UpdateFacts facts, DraftLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    /** Those with most at stake first. */
    static Drafted of(UpdateFacts facts, DraftLimits limits) {
        RiskDraft draft = new RiskDraft(facts, limits);
        List<Risk> risks = new ArrayList<>();
        facts.bets().stream().filter(b -> !OVER.contains(facts.stage(b))).forEach(b -> draft.of(b, risks));
        risks.sort(Comparator.comparing((Risk r) -> -r.stake()).thenComparing(Risk::title));
        risks.stream().limit(limits.lines()).forEach(r -> r.write().run());
        draft.drafted.more(risks.size(), limits.lines());
        return draft.drafted;
    }

    private void of(Bet bet, List<Risk> risks) {
        BetWords words = new BetWords(bet, facts.currency());
        Optional<Postmortem> look = bet.latestPostmortem();
        look.flatMap(p -> p.assumptions().stream()
                        .filter(a -> a.outcome() == Assumption.Outcome.FAILED)
                        .findFirst()
                        .map(a -> risk(words, () -> failed(words, p, a))))
                .ifPresent(risks::add);
        bet.prediction()
                .filter(p -> p.landing() == Landing.BELOW)
                .map(p -> risk(words, () -> missed(words, bet.actualPostmortem().orElseThrow(), p)))
                .ifPresent(risks::add);
        bet.pressingReview(facts.day())
                .filter(d -> d.due().isBefore(facts.day()))
                .map(d -> risk(words, () -> unseen(words, bet, d)))
                .ifPresent(risks::add);
    }

    private static Risk risk(BetWords words, Runnable write) {
        return new Risk(words.atStake(), words.title(), write);
    }

    private void failed(BetWords words, Postmortem look, Assumption assumption) {
        write(
                words,
                words.quoted(limits) + " rests on what failed: " + Columns.words(assumption.text(), limits.words()),
                "has happened",
                Columns.words(look.changes(), limits.words()));
        drafted.figure(
                words.title() + ", failed assumption",
                assumption.text() + " " + look.changes(),
                "postmortem",
                look.id(),
                "looked back on " + look.on());
    }

    private void missed(BetWords words, Postmortem look, Prediction prediction) {
        String landed = Landing.words(prediction.actual(), prediction.forecast());
        write(
                words,
                words.quoted(limits) + " came in " + landed,
                "has happened",
                look.decision()
                        .map(d -> d.word()
                                + (look.decisionBy().map(by -> " by " + by).orElse("")))
                        .orElse(""));
        drafted.figure(
                words.title() + ", against the forecast",
                landed,
                "postmortem",
                look.id(),
                Figures.brief(prediction.actual()) + " came of " + Figures.brief(prediction.forecast()));
    }

    private void unseen(BetWords words, Bet bet, DueReview due) {
        write(
                words,
                "Nobody has looked at what " + words.quoted(limits) + " brought, " + due.words(facts.day()),
                "unknown",
                "look back by " + facts.month().atEndOfMonth().plusDays(14));
        drafted.figure(
                words.title() + ", late look",
                due.words(facts.day()),
                "initiative",
                bet.initiative().id(),
                "due on " + due.due());
    }

    private void write(BetWords words, String risk, String likely, String mitigation) {
        String stake = words.stake();
        drafted.line(new RiskLine(risk, likely, stake.isEmpty() ? "" : stake + " at stake", mitigation).line());
        words.stakeFigure(drafted, words.title() + ", at stake");
    }
}
