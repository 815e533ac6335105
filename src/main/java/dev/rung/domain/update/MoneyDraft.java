package dev.rung.domain.update;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of initiatives: the six rows with most money at stake, the rest summed up in one line per kind of money, never
 * across kinds; then what the team cost.
 */
final class MoneyDraft {
    private static final Set<Stage> SHOWN = Set.of(Stage.COMMITTED, Stage.LAUNCHED, Stage.REVIEWED);

    private final UpdateFacts facts;
    private final DraftLimits limits;
    private final Drafted drafted = new Drafted(UpdateSection.MONEY);

    private MoneyDraft(UpdateFacts facts, DraftLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    static Drafted of(UpdateFacts facts, DraftLimits limits) {
        MoneyDraft draft = new MoneyDraft(facts, limits);
        List<Bet> running = facts.bets().stream()
                .filter(b -> SHOWN.contains(facts.stage(b)))
                .sorted(Comparator.comparing((Bet b) -> -new BetWords(b, facts.currency()).atStake())
                        .thenComparing(b -> b.initiative().title())
                        .thenComparing(b -> b.initiative().id()))
                .toList();
        running.stream().limit(DraftLimits.ROWS).forEach(draft::row);
        if (running.size() > DraftLimits.ROWS) {
            draft.rest(running.subList(DraftLimits.ROWS, running.size()));
        }
        draft.team();
        return draft.drafted;
    }

    private void row(Bet bet) {
        BetWords words = new BetWords(bet, facts.currency());
        MoneyLine line = new MoneyLine(
                Columns.words(words.title(), 5),
                words.metric(limits.words()),
                words.expected(),
                words.soFar(),
                words.how());
        drafted.line(line.line());
        drafted.figure(words.title() + ", metric", line.metric(), "initiative", words.id(), "the one-pager's outcome");
        words.forecast()
                .ifPresent(f -> drafted.figure(
                        words.title() + ", expected", line.expected(), "forecast", f.id(), BetWords.modelled(f)));
        bet.actualPostmortem()
                .or(bet::latestPostmortem)
                .ifPresent(p -> drafted.figure(
                        words.title() + ", so far", line.soFar(), "postmortem", p.id(), BetWords.seen(p)));
    }

    private void rest(List<Bet> rest) {
        List<String> sums = new ArrayList<>();
        Books books = Books.of(rest, facts.day());
        for (Books.Kind kind : Books.Kind.values()) {
            List<Books.Entry> entries =
                    books.entries().stream().filter(e -> e.kind() == kind).toList();
            for (Map.Entry<String, Money> sum : books.totals(kind).entrySet()) {
                String text = Figures.brief(sum.getValue().units())
                        + (sum.getKey().equals(facts.currency()) ? "" : " " + sum.getKey());
                sums.add(name(kind) + " " + text);
                drafted.figure(
                        "The rest, " + name(kind),
                        text + " a year",
                        "initiative",
                        "",
                        "the sum of "
                                + entries.stream()
                                        .filter(e -> e.amount().currency().equals(sum.getKey()))
                                        .map(e -> "“" + e.title() + "” "
                                                + Figures.brief(e.amount().units()))
                                        .collect(Collectors.joining(", ")));
            }
        }
        String more =
                "and " + rest.size() + " more" + (sums.isEmpty() ? "" : ": " + String.join(", ", sums) + " a year");
        drafted.line(more);
        drafted.figure("The rest", Integer.toString(rest.size()), "initiative", "", "initiatives with less at stake");
    }

    /** What was seen is a yearly rate, not money that is in the books already. */
    private static String name(Books.Kind kind) {
        return switch (kind) {
            case REALISED -> "run-rate";
            case MODELLED -> "modelled";
            case AVOIDED -> "avoided";
            case MODELLED_AVOIDED -> "modelled avoided";
        };
    }

    private void team() {
        facts.cost().ifPresent(cost -> {
            String spent = Figures.brief(cost);
            String tax = facts.tax()
                    .map(t -> Figures.number(Math.round(t.percent())) + " % ("
                            + Figures.brief(t.amount().units()) + ") untranslated")
                    .orElse("");
            drafted.line(new MoneyLine(MoneyLine.TEAM, "cost of the month", "", spent, tax).line());
            String month = facts.month().toString();
            drafted.figure("Team cost", spent, "cost", month, "people and other expense of " + month);
            drafted.figure(
                    "Translation tax",
                    tax,
                    "tax",
                    month,
                    "work whose chain is broken and what is allocated to nothing");
        });
    }
}
