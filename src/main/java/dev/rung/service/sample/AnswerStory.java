package dev.rung.service.sample;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.Source;
import dev.rung.domain.commitment.Commitment.State;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.question.Asker;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.question.PreparedAnswer.Confidence;
import dev.rung.domain.update.Metric;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Ines Moreau says to the questions of the month before this one, all of them, and to some of the months beside it. What
 * is asked depends on which look lies before the end of that month, so some answers are only there on some days.
 */
final class AnswerStory {
    private static final int NOT_SAID = 0;
    private static final String LATE_LOOK = "Late payments are read with the second run of the print shop, not before.";

    private final Calendar calendar;
    private final Ids ids;
    private final Scores score;
    private final List<ToldBet> bets;
    private final List<PreparedAnswer> answers = new ArrayList<>();
    private final List<Commitment> promises = new ArrayList<>();

    AnswerStory(Calendar calendar, Ids ids, Scores score, List<ToldBet> bets) {
        this.calendar = calendar;
        this.ids = ids;
        this.score = score;
        this.bets = bets;
    }

    Answers told() {
        twoMonthsAgo();
        lastMonth();
        thisMonth();
        return new Answers(answers, promises);
    }

    private void twoMonthsAgo() {
        Metric churn = score.metrics().stream()
                .filter(m -> m.title().equals(ScoreStory.CHURN))
                .findFirst()
                .orElseThrow();
        LocalDate on = calendar.endOfMonth(2);
        known(
                2,
                new ExpectedQuestion(
                        "churn-reason",
                        churn.id(),
                        Asker.CUSTOMERS,
                        "Why do customers leave? Monthly churn stands at 2.8 %.",
                        "The reading of " + on + " says no reason.",
                        "metric",
                        churn.id()),
                "Most give up their trade, or hire nobody and go back to paper; expired cards are a small part by now.",
                "five of nine firms called",
                "nine calls to firms that left",
                on.minusDays(6),
                Confidence.LOW,
                41);
        known(
                2,
                ofMonth(
                        2,
                        "unallocated",
                        "tax",
                        Asker.CFO,
                        "What do 12 % of the team work on?",
                        "12 % of the month’s cost is allocated to no initiative and to no run-and-maintain work."),
                "One engineer helps support with the new checkout; that is not upkeep and will end.",
                "one of eight people",
                "the team’s own count of two weeks",
                on.minusDays(9),
                Confidence.MEDIUM,
                NOT_SAID);
    }

    private void lastMonth() {
        LocalDate end = YearMonth.from(calendar.today()).minusMonths(1).atEndOfMonth();
        LocalDate on = calendar.endOfMonth(1);
        ToldBet annual = bet(PriceBets.annualPlan());
        ToldBet paper = bet(CheckoutBets.paperInvoices());
        unknown(
                1,
                on,
                ofBet(
                        annual,
                        "cost-without-chain",
                        Asker.CFO,
                        "“Annual plan” takes 12 % of the team. What does it do for the business?",
                        "Its chain from the work to the company goal lacks the driver."),
                "Fewer firms leave in a bad month, and they pay 10 % less. How much of it is retention is not split yet.",
                -12);
        known(
                1,
                ofBet(
                        paper,
                        "counterfactual",
                        Asker.CFO,
                        "What of the 44k EUR a year would have come without “Paper invoices only on request”?",
                        "The look of " + look(paper, 0).on() + " knows it by before and after: less before, more"
                                + " after."),
                "Next to nothing. Whoever got paper went on getting it; in the year before about 40 firms asked us to"
                        + " stop it.",
                "40 of 4,600 letters",
                "support desk, requests to stop paper",
                look(paper, 0).on(),
                Confidence.HIGH,
                38);
        if (look(annual, 1).on().isAfter(end)) {
            known(
                    1,
                    ofMonth(
                            1,
                            "forecast-record",
                            "track-record",
                            Asker.BOARD,
                            "Your last 6 bets came in at 0.79 × what you said. Why should we believe the next number?",
                            "The track record: the actuals of 6 forecasts in EUR against the sum of their P50s."),
                    "Count each of mine at 0.8. Wallets alone missed by €74k, because I took requests for demand; since"
                            + " then no forecast rests on requests.",
                    "0.79 × over six bets",
                    "postmortems of six bets",
                    look(paper, 0).on(),
                    Confidence.HIGH,
                    52);
        } else {
            known(
                    1,
                    ofBet(
                            annual,
                            "counterfactual",
                            Asker.CFO,
                            "What of the 970k EUR a year would have come without “Annual plan”?",
                            "The look of " + look(annual, 1).on() + " knows it by before and after: less before, more"
                                    + " after."),
                    "9 of 100 asked for a yearly contract before there was one; that part we would have without it.",
                    "9 of the 23 %",
                    "billing ledger, the year before",
                    look(annual, 1).on(),
                    Confidence.MEDIUM,
                    44);
        }
        if (lookDue(paper).isBefore(end)) {
            unknown(1, on, overdue(paper, end), LATE_LOOK, -4);
        }
    }

    private void thisMonth() {
        LocalDate first = YearMonth.from(calendar.today()).atDay(1);
        LocalDate on = calendar.workday(1).isBefore(first) ? calendar.today() : calendar.workday(1);
        unknown(0, on, overdue(bet(CheckoutBets.paperInvoices()), calendar.today()), LATE_LOOK, -4);
    }

    /** The look after six weeks. */
    private static LocalDate lookDue(ToldBet bet) {
        return bet.initiative().launchedOn().orElseThrow().plusWeeks(6);
    }

    private static ExpectedQuestion overdue(ToldBet bet, LocalDate day) {
        LocalDate out = bet.initiative().launchedOn().orElseThrow();
        return ofBet(
                bet,
                "look-overdue",
                Asker.BOARD,
                "“" + bet.initiative().title() + "” has been out for " + ChronoUnit.WEEKS.between(out, day)
                        + " weeks. Did it work?",
                "The look after 6 weeks was due on " + lookDue(bet) + " and is not written.");
    }

    private ToldBet bet(BetStory story) {
        return bets.stream()
                .filter(b -> b.initiative().title().equals(story.title()))
                .findFirst()
                .orElseThrow();
    }

    private static Postmortem look(ToldBet bet, int at) {
        return bet.postmortems().get(at);
    }

    private static ExpectedQuestion ofBet(ToldBet bet, String rule, Asker asker, String wording, String why) {
        String id = bet.initiative().id();
        return new ExpectedQuestion(rule, id, asker, wording, why, "initiative", id);
    }

    private ExpectedQuestion ofMonth(int monthsAgo, String rule, String noun, Asker asker, String wording, String why) {
        return new ExpectedQuestion(
                rule, "", asker, wording, why, noun, month(monthsAgo).toString());
    }

    private YearMonth month(int ago) {
        return YearMonth.from(calendar.today()).minusMonths(ago);
    }

    private void known(
            int monthsAgo,
            ExpectedQuestion question,
            String words,
            String number,
            String source,
            LocalDate sourceDay,
            Confidence confidence,
            int seconds) {
        LocalDate on = calendar.endOfMonth(monthsAgo);
        answers.add(new PreparedAnswer(
                id(on, monthsAgo, question),
                month(monthsAgo),
                question,
                words,
                number,
                source,
                Optional.of(sourceDay),
                Optional.of(confidence),
                BetStory.OWNER,
                Optional.empty(),
                Optional.empty(),
                on,
                seconds == NOT_SAID ? OptionalInt.empty() : OptionalInt.of(seconds)));
    }

    /** Asked the same in two months it is promised once. */
    private void unknown(int monthsAgo, LocalDate on, ExpectedQuestion question, String words, int byDaysAgo) {
        String id = id(on, monthsAgo, question);
        LocalDate by = calendar.workday(byDaysAgo);
        Commitment promise = promises.stream()
                .filter(p -> p.dueOn().equals(by))
                .findFirst()
                .orElseGet(() -> {
                    Commitment made = new Commitment(
                            ids.of(on, "promise " + question.key()),
                            "Answer the " + question.asker().title() + ": " + question.wording(),
                            BetStory.OWNER,
                            by,
                            "the answer has a number, its source and its date",
                            State.OPEN,
                            "",
                            Source.ANSWER,
                            id,
                            on,
                            Optional.empty());
                    promises.add(made);
                    return made;
                });
        answers.add(new PreparedAnswer(
                id,
                month(monthsAgo),
                question,
                words,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                BetStory.OWNER,
                Optional.of(by),
                Optional.of(promise.id()),
                on,
                OptionalInt.empty()));
    }

    private String id(LocalDate on, int monthsAgo, ExpectedQuestion question) {
        return ids.of(on, "answer " + monthsAgo + " " + question.key());
    }
}
