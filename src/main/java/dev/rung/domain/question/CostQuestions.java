package dev.rung.domain.question;

import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Books.Kind;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.question.QuestionRule.Raised;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the team costs, and what nobody can tie to money. */
final class CostQuestions {
    /** A month that costs so much more than the one before is noticed; a fraction. */
    private static final double GREW = 0.05;

    /** So many points more tax than a month ago, or than two months ago where it climbed in both, are noticed. */
    private static final double ROSE = 5;

    /** Less than so many points up is standing still. */
    private static final double STEP = 1;

    /** From this share on, in percent, it is asked what nobody was assigned to. */
    private static final double NOTHING = 10;

    private CostQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                QuestionRule.once(
                        "cost-and-return", Asker.CFO, "a postmortem with an actual", CostQuestions::costAndReturn),
                QuestionRule.once(
                        "cost-grew", Asker.CFO, "the month's page tells of cost or of a hire", CostQuestions::costGrew),
                new QuestionRule(
                        "cost-without-chain",
                        Asker.CFO,
                        "every link from the work to the company goal",
                        record -> record.running()
                                .filter(b ->
                                        b.share().signum() > 0 && !b.missing().isEmpty())
                                .map(CostQuestions::withoutChain)),
                QuestionRule.once("tax-rising", Asker.CFO, "a tax that does not rise", CostQuestions::taxRising),
                QuestionRule.once(
                        "unallocated",
                        Asker.CFO,
                        "shares that leave less than 10 % of the team open",
                        CostQuestions::unallocated));
    }

    private static Optional<Raised> costAndReturn(MonthRecord record) {
        Books books = Books.of(record.bets().stream().map(BetFacts::bet).toList(), record.day());
        boolean cameBack = books.entries().stream()
                .anyMatch(e -> (e.kind() == Kind.REALISED || e.kind() == Kind.AVOIDED)
                        && e.amount().minor() > 0);
        Optional<Money> modelled =
                Optional.ofNullable(books.totals(Kind.MODELLED).get(record.currency()));
        return record.cost()
                .filter(c -> !cameBack && c.month().minor() > 0)
                .map(c -> Raised.ofMonth(
                        record,
                        "cost",
                        "The team cost " + Figures.money(c.month()) + " in " + record.monthWords()
                                + ". What came back, on contribution?",
                        "No postmortem has found any money yet; forecasts say "
                                + modelled.map(m -> Figures.brief(m) + " a year")
                                        .orElse("nothing") + "."));
    }

    private static Optional<Raised> costGrew(MonthRecord record) {
        return record.cost()
                .flatMap(now -> now.before()
                        .filter(before -> before.minor() > 0 && now.month().minor() >= before.minor() * (1 + GREW))
                        .filter(before -> !record.pageSays("cost", "hire", "hiring", "joined", "salar"))
                        .map(before -> {
                            double percent = 100.0 * (now.month().minor() - before.minor()) / before.minor();
                            return Raised.ofMonth(
                                    record,
                                    "cost",
                                    "The team costs " + Figures.number(Math.round(percent))
                                            + " % more than a month ago. What do we get for it?",
                                    "Cost went from " + Figures.money(before) + " to " + Figures.money(now.month())
                                            + ", and the month's page says nothing of it.");
                        }));
    }

    private static Raised withoutChain(BetFacts bet) {
        return Raised.of(
                bet,
                "“" + bet.title() + "” takes " + percent(bet.share()) + " of the team"
                        + bet.cost()
                                .map(c -> ", " + Figures.money(c) + " this month")
                                .orElse("")
                        + ". What does it do for the business?",
                "Its chain from the work to the company goal lacks "
                        + list(bet.missing().stream().map(link -> "the " + link).toList()) + ".");
    }

    private static Optional<Raised> taxRising(MonthRecord record) {
        List<TaxFacts> tax = record.tax();
        if (tax.size() < 2) {
            return Optional.empty();
        }
        TaxFacts now = tax.get(tax.size() - 1);
        TaxFacts before = tax.get(tax.size() - 2);
        boolean jumped = now.percent() - before.percent() >= ROSE;
        boolean climbs = tax.size() > 2 && climbs(tax.get(tax.size() - 3), before, now);
        if (!jumped && !climbs) {
            return Optional.empty();
        }
        return Optional.of(Raised.ofMonth(
                record,
                "tax",
                "Of every 100 we pay for the team, " + Math.round(now.percent())
                        + " go to work nobody can tie to a company goal; a month ago it was "
                        + Math.round(before.percent()) + ". Why does that rise?",
                "Translation tax is " + Figures.money(now.tax()) + " of " + Figures.money(now.cost())
                        + causes(now.causes()) + (jumped ? "." : ", and it rose two months in a row.")));
    }

    private static boolean climbs(TaxFacts first, TaxFacts then, TaxFacts now) {
        return then.percent() - first.percent() >= STEP
                && now.percent() - then.percent() >= STEP
                && now.percent() - first.percent() >= ROSE;
    }

    private static String causes(Map<String, Money> causes) {
        return causes.isEmpty()
                ? ""
                : ": "
                        + causes.entrySet().stream()
                                .limit(3)
                                .map(e -> e.getKey() + " " + Figures.brief(e.getValue()))
                                .collect(Collectors.joining(", "));
    }

    private static Optional<Raised> unallocated(MonthRecord record) {
        return record.taxNow()
                .filter(t -> t.nothingPercent() >= NOTHING)
                .map(t -> Raised.ofMonth(
                        record,
                        "tax",
                        "What do " + Math.round(t.nothingPercent()) + " % of the team work on?",
                        Figures.money(t.nothing()) + " of " + Figures.money(t.cost())
                                + " is allocated to no initiative and to no run-and-maintain work."));
    }

    static String percent(BigDecimal share) {
        return Figures.number(share.doubleValue()) + " %";
    }

    /** {@code driver}; {@code driver and money}; {@code driver, money and company goal}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
