package dev.rung.domain.question;

import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.question.QuestionRule.Raised;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Tokens;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the pages that argue for bets leave open. */
final class CaseQuestions {
    private static final int ENOUGH_ALTERNATIVES = 2;

    private CaseQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                ofBets(
                        "no-baseline",
                        Asker.CFO,
                        "an outcome sentence with a baseline",
                        b -> b.running() && b.outcome().baseline().isEmpty(),
                        (r, b) -> Raised.of(
                                b,
                                "“" + b.title() + "” moves " + b.metric() + ": from what?",
                                "Its outcome sentence has no baseline" + quoted(b) + ".")),
                ofBets(
                        "no-target",
                        Asker.CEO,
                        "an outcome sentence with a target and a date",
                        b -> b.running()
                                && (b.outcome().target().isEmpty()
                                        || b.outcome().date().isEmpty()),
                        (r, b) -> Raised.of(
                                b,
                                "What will “" + b.title() + "” have changed, and by when?",
                                "Its outcome sentence has no "
                                        + (b.outcome().target().isEmpty() ? "target" : "date") + quoted(b) + ".")),
                ofBets(
                        "why-now",
                        Asker.CEO,
                        "a page that says why now",
                        b -> b.proposed() && b.launchedOn().isEmpty() && !b.says(OnePagerField.WHY_NOW),
                        (r, b) -> Raised.of(
                                b,
                                "Why “" + b.title() + "” now rather than next quarter?",
                                "It is " + b.stage().id() + promised(b) + ", and its page does not say why now.")),
                ofBets(
                        "no-alternatives",
                        Asker.CEO,
                        "a page with two alternatives, doing nothing among them",
                        b -> b.running()
                                && b.launchedOn().isEmpty()
                                && b.bet()
                                                .page()
                                                .lines(OnePagerField.ALTERNATIVES)
                                                .size()
                                        < ENOUGH_ALTERNATIVES,
                        (r, b) -> Raised.of(
                                b,
                                "What else could we have done instead of “" + b.title() + "”?",
                                "It is committed, and its page has "
                                        + switch (b.bet()
                                                .page()
                                                .lines(OnePagerField.ALTERNATIVES)
                                                .size()) {
                                            case 0 -> "no alternative.";
                                            default -> "one alternative only.";
                                        })),
                ofBets(
                        "killing-assumption",
                        Asker.CFO,
                        "a page that names the riskiest assumptions",
                        b -> b.running()
                                && b.promise().isPresent()
                                && !b.says(OnePagerField.ASSUMPTIONS)
                                && b.bet().latestPostmortem().isEmpty(),
                        (r, b) -> Raised.of(
                                b,
                                "Which assumption kills the case for “" + b.title() + "”?",
                                "It promises "
                                        + b.promise().map(BetFacts::aYear).orElse("nothing")
                                        + ", and its page names no assumption.")),
                ofBets(
                        "stop-to-fund",
                        Asker.CFO,
                        "a page that says what is stopped instead",
                        b -> (b.stage() == Stage.PROPOSED || b.stage() == Stage.COMMITTED)
                                && !b.says(OnePagerField.STOPS),
                        (r, b) -> Raised.of(
                                b,
                                "What do you stop so that “" + b.title() + "” can be done?",
                                "It is " + b.stage().id() + taking(b) + ", and its page stops nothing.")),
                ofBets(
                        "run-cost",
                        Asker.TECHNOLOGY,
                        "a page that says what it costs to run",
                        b -> b.running() && !b.says(OnePagerField.COST),
                        (r, b) -> Raised.of(
                                b,
                                "What does “" + b.title() + "” cost to build and to run?",
                                "It is " + b.stage().id() + taking(b) + ", and its page says nothing of cost.")),
                ofBets(
                        "dependency-undated",
                        Asker.TECHNOLOGY,
                        "a dependency with its date",
                        b -> b.running()
                                && b.launchedOn().isEmpty()
                                && b.says(OnePagerField.DEPENDENCIES)
                                && !dated(b.bet().page().text(OnePagerField.DEPENDENCIES)),
                        (r, b) -> Raised.of(
                                b,
                                "“" + b.title() + "” waits for others. Until when?",
                                "Its page says “" + oneLine(b.bet().page().text(OnePagerField.DEPENDENCIES))
                                        + "”, without a date.")),
                ofBets(
                        "no-guardrail",
                        Asker.TECHNOLOGY,
                        "a page that names what must not get worse",
                        b -> b.running() && b.launchedOn().isPresent() && !b.says(OnePagerField.GUARDRAILS),
                        (r, b) -> Raised.of(
                                b,
                                "What has got worse since “" + b.title() + "” is out, and who would see it?",
                                "Out since "
                                        + b.launchedOn().map(Object::toString).orElse("")
                                        + "; its page names nothing that must not get worse.")),
                ofBets(
                        "kill-criteria",
                        Asker.BOARD,
                        "a page with kill criteria",
                        b -> b.stage() == Stage.COMMITTED && !b.says(OnePagerField.KILL_CRITERIA),
                        (r, b) -> Raised.of(
                                b,
                                "At which number do you stop “" + b.title() + "”?",
                                "It is committed" + promised(b) + ", and its page has no kill criteria.")));
    }

    static QuestionRule ofBets(
            String id,
            Asker asker,
            String answeredBy,
            Predicate<BetFacts> when,
            BiFunction<MonthRecord, BetFacts, Raised> raised) {
        return new QuestionRule(
                id,
                asker,
                answeredBy,
                record -> record.bets().stream().filter(when).map(b -> raised.apply(record, b)));
    }

    private static String quoted(BetFacts bet) {
        return bet.bet().metricLine().isEmpty()
                ? ": none is written"
                : ": “" + bet.bet().metricLine() + "”";
    }

    private static String promised(BetFacts bet) {
        return bet.promise().map((Forecast f) -> ", for " + BetFacts.aYear(f)).orElse("");
    }

    private static String taking(BetFacts bet) {
        return bet.share().signum() > 0 ? ", takes " + CostQuestions.percent(bet.share()) + " of the team" : "";
    }

    /** Whether the words name a day or a stretch of time. */
    static boolean dated(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> Period.at(tokens, i)
                        .filter(p -> p.firm() || tokens.word(i - 1).matches("by|until|in|before|end"))
                        .isPresent());
    }

    /** In one line of a bearable length. */
    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int blank = line.lastIndexOf(' ', 78);
        return line.length() <= 80 ? line : line.substring(0, blank < 40 ? 78 : blank) + " …";
    }
}
