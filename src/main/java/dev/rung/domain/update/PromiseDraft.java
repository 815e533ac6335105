package dev.rung.domain.update;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.writing.Blank;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decisions wanted, what was promised and what became of it, and what is promised next. */
final class PromiseDraft {
    private static final int OPTIONS = 3;

    private final UpdateFacts facts;
    private final DraftLimits limits;

    PromiseDraft(UpdateFacts facts, DraftLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    /** A line that waits for its place, by its day. */
    private record Waiting(LocalDate due, String words, Runnable write) {}

    private void write(Drafted drafted, List<Waiting> all, int most) {
        all.sort(Comparator.comparing(Waiting::due).thenComparing(Waiting::words));
        all.stream().limit(most).forEach(w -> w.write().run());
        drafted.more(all.size(), most);
    }

    /** Of proposed bets, and of running ones whose decision is wanted on a day still to come. */
    Drafted asks() {
        Drafted drafted = new Drafted(UpdateSection.ASKS);
        List<Waiting> asks = new ArrayList<>();
        for (Bet bet : facts.bets()) {
            BetWords words = new BetWords(bet, facts.currency());
            String decision = words.says(OnePagerField.DECISION);
            Optional<LocalDate> by = Columns.day(decision);
            Stage stage = facts.stage(bet);
            boolean ahead = by.filter(d -> !d.isBefore(facts.month().atDay(1))).isPresent();
            boolean running = stage == Stage.COMMITTED || stage == Stage.LAUNCHED;
            if (!Blank.is(decision) && (stage == Stage.PROPOSED || running && ahead)) {
                asks.add(new Waiting(
                        by.orElse(LocalDate.MAX), words.title(), () -> ask(drafted, bet, words, decision, by)));
            }
        }
        write(drafted, asks, limits.lines());
        return drafted;
    }

    private void ask(Drafted drafted, Bet bet, BetWords words, String decision, Optional<LocalDate> by) {
        String options = bet.page().lines(OnePagerField.ALTERNATIVES).stream()
                .limit(OPTIONS)
                .map(o -> Columns.words(o.replaceFirst("[:;].*", ""), Math.max(3, limits.words() / 3)))
                .collect(Collectors.joining("; "));
        String stake = words.stake();
        AskLine line = new AskLine(
                Columns.words(words.quoted(limits) + ": " + decision, limits.words() + 4),
                options,
                "go ahead" + (stake.isEmpty() ? "" : ", " + stake + (words.avoids() ? " avoided" : "")),
                by.map(LocalDate::toString).orElse(""));
        drafted.line(line.line());
        drafted.figure(words.title() + ", decision", decision, "initiative", words.id(), "the one-pager's decision");
        drafted.figure(words.title() + ", options", options, "initiative", words.id(), "the one-pager's alternatives");
        words.stakeFigure(drafted, words.title() + ", at stake");
    }

    /** Commitments due or settled in the month; then what the last page promised and no commitment speaks of. */
    Drafted kept() {
        Drafted drafted = new Drafted(UpdateSection.KEPT);
        List<Waiting> promised = new ArrayList<>();
        List<Commitment> known = facts.commitments().stream()
                .filter(c -> !c.madeOn().isAfter(facts.day()))
                .filter(c -> YearMonth.from(c.dueOn()).equals(facts.month())
                        || c.settledOn().filter(facts::has).isPresent())
                .toList();
        for (Commitment c : known) {
            promised.add(new Waiting(c.dueOn(), c.words(), () -> {
                drafted.line(new KeptLine(Columns.words(c.words(), limits.words()), became(c)).line());
                drafted.figure(c.words(), c.words() + " " + became(c), "commitment", c.id(), "due on " + c.dueOn());
            }));
        }
        facts.lastSent()
                .ifPresent(last -> NextLine.of(last.text(UpdateSection.NEXT)).stream()
                        .filter(n -> known.stream().noneMatch(c -> Alike.are(c.words(), n.what())))
                        .forEach(n -> promised.add(new Waiting(
                                Columns.day(n.date()).orElse(LocalDate.MAX),
                                n.what(),
                                () -> drafted.line(new KeptLine(n.what(), "").line())))));
        write(drafted, promised, limits.promises());
        return drafted;
    }

    private String became(Commitment c) {
        boolean settled = c.settledOn().filter(on -> !on.isAfter(facts.day())).isPresent();
        if (!settled) {
            return c.dueOn().isAfter(facts.day()) ? "open, due " + c.dueOn() : "not kept yet, was due " + c.dueOn();
        }
        return c.state().word() + (c.reason().isBlank() ? "" : ": " + Columns.words(c.reason(), limits.words()));
    }

    /** Commitments, looks and launches of the month that follows. */
    Drafted next() {
        Drafted drafted = new Drafted(UpdateSection.NEXT);
        YearMonth following = facts.month().plusMonths(1);
        List<Waiting> promised = new ArrayList<>();
        for (Commitment c : facts.commitments()) {
            if (c.state() == Commitment.State.OPEN && YearMonth.from(c.dueOn()).equals(following)) {
                promised.add(new Waiting(c.dueOn(), c.words(), () -> {
                    drafted.line(next(Columns.words(c.words(), limits.words()), c.owner(), c.dueOn()));
                    drafted.figure(c.words(), c.words(), "commitment", c.id(), "made on " + c.madeOn());
                }));
            }
        }
        for (Bet bet : facts.bets()) {
            bet.dueReviews(facts.day()).stream()
                    .filter(d -> YearMonth.from(d.due()).equals(following))
                    .forEach(d ->
                            promised.add(new Waiting(d.due(), bet.initiative().title(), () -> look(drafted, bet, d))));
            bet.initiative()
                    .launchOn()
                    .filter(on -> YearMonth.from(on).equals(following) && facts.stage(bet) == Stage.COMMITTED)
                    .ifPresent(on ->
                            promised.add(new Waiting(on, bet.initiative().title(), () -> launch(drafted, bet, on))));
        }
        write(drafted, promised, limits.promises());
        return drafted;
    }

    private static String next(String what, String owner, LocalDate on) {
        return new NextLine(what, owner, on.toString()).line();
    }

    private void look(Drafted drafted, Bet bet, DueReview due) {
        BetWords words = new BetWords(bet, facts.currency());
        String against = words.forecast().isPresent() ? ", against " + words.expected() : "";
        drafted.line(next(
                "What " + words.quoted(limits) + " brought after " + due.week().words() + " is known" + against,
                bet.initiative().owner(),
                due.due()));
        drafted.figure(words.title() + ", look", due.week().words(), "initiative", words.id(), "due after its launch");
        words.forecast()
                .ifPresent(f -> drafted.figure(
                        words.title() + ", expected", words.expected(), "forecast", f.id(), BetWords.modelled(f)));
    }

    private void launch(Drafted drafted, Bet bet, LocalDate on) {
        BetWords words = new BetWords(bet, facts.currency());
        String metric = words.metric(limits.words());
        drafted.line(next(
                words.quoted(limits) + " reaches customers" + (metric.isEmpty() ? "" : ", to move " + metric),
                bet.initiative().owner(),
                on));
        drafted.figure(words.title() + ", metric", metric, "initiative", words.id(), "the one-pager's outcome");
    }
}
