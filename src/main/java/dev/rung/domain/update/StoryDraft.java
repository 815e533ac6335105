package dev.rung.domain.update;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.CustomerVoice;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Figures;
import dev.rung.domain.text.Amount;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What customers showed in the month, and what was stopped or thought otherwise. */
final class StoryDraft {
    private static final int LONGEST_QUOTE = 24;

    private final UpdateFacts facts;
    private final DraftLimits limits;

    StoryDraft(UpdateFacts facts, DraftLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    /** A dated voice on the one-pager of a bet. */
    private record Voice(Bet bet, CustomerVoice voice, LocalDate on) {}

    /** The newest voice of the month on the page of the bet with most at stake, and how many there were. */
    Drafted insight() {
        Drafted drafted = new Drafted(UpdateSection.INSIGHT);
        List<Voice> voices = facts.bets().stream()
                .filter(b -> facts.stage(b) != Stage.DROPPED)
                .flatMap(this::voices)
                .sorted(Comparator.comparing((Voice v) -> -new BetWords(v.bet(), "").atStake())
                        .thenComparing(Voice::on, Comparator.reverseOrder())
                        .thenComparing(v -> v.voice().line()))
                .toList();
        if (voices.isEmpty()) {
            return drafted;
        }
        Voice first = voices.get(0);
        BetWords words = new BetWords(first.bet(), facts.currency());
        String said = Columns.words(
                first.voice().words().replaceAll("^[\"“„«»]+|[\"”“»«]+$", ""),
                Math.min(LONGEST_QUOTE, 2 * limits.words()));
        String who = first.voice().source().isBlank() ? "" : first.voice().source() + ", ";
        String count = Amount.of(voices.size(), "voice") + " of customers";
        String problem = Columns.words(words.says(OnePagerField.PROBLEM), limits.words());
        drafted.line("“" + said + "” (" + who + first.voice().when() + "); " + count + " this month. Behind "
                + words.quoted(limits) + (problem.isEmpty() ? "." : ": " + problem));
        drafted.figure(
                "Voices",
                count,
                "initiative",
                words.id(),
                "lines dated in the month on the one-pagers, colleagues apart");
        drafted.figure(
                "Said",
                said + " " + problem,
                "initiative",
                words.id(),
                first.voice().line());
        return drafted;
    }

    private Stream<Voice> voices(Bet bet) {
        return CustomerVoice.of(bet.page()).stream()
                .filter(v -> !v.internal())
                .flatMap(v -> day(v).filter(facts::has).map(on -> new Voice(bet, v, on)).stream());
    }

    private static Optional<LocalDate> day(CustomerVoice voice) {
        return Period.at(Tokens.of(voice.when()), 0).flatMap(Period::lastDay);
    }

    /** Bets dropped or stopped in the month with what that frees; then what looks back changed. */
    Drafted stopped() {
        Drafted drafted = new Drafted(UpdateSection.STOPPED);
        List<Runnable> lines = new ArrayList<>();
        for (Bet bet : facts.bets()) {
            dropped(bet).ifPresent(c -> lines.add(() -> stopped(drafted, bet, c.reason())));
        }
        for (Bet bet : facts.bets()) {
            looks(bet)
                    .filter(p -> p.decision().equals(Optional.of(Postmortem.Decision.STOP)))
                    .filter(p -> dropped(bet).isEmpty())
                    .findFirst()
                    .ifPresent(p ->
                            lines.add(() -> stopped(drafted, bet, p.lesson().isBlank() ? p.didNot() : p.lesson())));
        }
        for (Bet bet : facts.bets()) {
            looks(bet)
                    .filter(p -> p.decision().equals(Optional.of(Postmortem.Decision.ITERATE)))
                    .filter(p -> !p.changes().isBlank())
                    .findFirst()
                    .ifPresent(p -> lines.add(() -> drafted.line(new BetWords(bet, "").quoted(limits)
                            + ", changed our mind: " + Columns.words(p.changes(), limits.words()))));
        }
        lines.stream().limit(limits.lines()).forEach(Runnable::run);
        drafted.more(lines.size(), limits.lines());
        return drafted;
    }

    private Optional<StageChange> dropped(Bet bet) {
        return bet.changes().stream()
                .filter(c -> c.to() == Stage.DROPPED && c.from() != Stage.IDEA && facts.has(c.on()))
                .findFirst();
    }

    private Stream<Postmortem> looks(Bet bet) {
        return bet.postmortems().stream().filter(p -> facts.has(p.on()));
    }

    private void stopped(Drafted drafted, Bet bet, String why) {
        BetWords words = new BetWords(bet, facts.currency());
        Optional<Forecast> planned = bet.initiative().launchedOn().isPresent()
                ? Optional.empty()
                : bet.latestForecast().filter(f -> f.investment().isPresent());
        String frees = planned.flatMap(f -> f.investment()
                        .map(i -> "frees " + Figures.brief(i.p50()) + " " + f.currency() + " planned for it"))
                .orElse("nothing more is spent on it");
        drafted.line("Stopped " + words.quoted(limits)
                + (why.isBlank() ? "" : ": " + Columns.words(why, limits.words())) + "; " + frees);
        planned.ifPresent(f -> drafted.figure(
                words.title() + ", freed", frees, "forecast", f.id(), "the investment forecast on " + f.madeOn()));
        drafted.figure(words.title() + ", why", why, "initiative", words.id(), "the reason that was written");
    }
}
