package dev.rung.domain.question;

import dev.rung.domain.initiative.CustomerVoice;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import dev.rung.domain.question.QuestionRule.Raised;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who the customers are, what they do, and who tells them. */
final class CustomerQuestions {
    /** So many days before a launch somebody must know who sells it. */
    private static final int SOON = 60;

    private CustomerQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                CaseQuestions.ofBets(
                        "one-voice",
                        Asker.CRO,
                        "the words of a second customer",
                        b -> b.proposed() && b.customers().size() == 1,
                        (r, b) -> Raised.of(
                                b,
                                "“" + b.title() + "” rests on one customer, "
                                        + b.customers().get(0) + ". Who else wants it?",
                                "What customers showed names " + b.customers().get(0) + " and nobody else.")),
                new QuestionRule(
                        "stop-promising",
                        Asker.CRO,
                        "a planned launch that is still ahead",
                        record -> record.running().flatMap(b -> late(record, b).stream())),
                CaseQuestions.ofBets(
                        "which-renewals",
                        Asker.CRO,
                        "a page that names the customers",
                        b -> b.running() && !b.hasSegment() && retains(b),
                        (r, b) -> Raised.of(
                                b,
                                "Which renewals does “" + b.title() + "” save?",
                                "Its forecast promises "
                                        + b.promise().map(BetFacts::aYear).orElse("money")
                                        + " from retention, and its page names no customers.")),
                new QuestionRule(
                        "who-sells",
                        Asker.CRO,
                        "a page with a way to market",
                        record -> record.running().flatMap(b -> whoSells(record, b).stream())),
                new QuestionRule(
                        "behaviour",
                        Asker.CEO,
                        "a page that says what customers do differently, or a look with the metric's value",
                        record -> record.launched()
                                .filter(b -> !b.says(OnePagerField.CHAIN)
                                        && b.bet().postmortems().stream()
                                                .map(Postmortem::metricActual)
                                                .allMatch(String::isBlank))
                                .map(b -> Raised.of(
                                        b,
                                        "What do customers do differently since “" + b.title() + "”?",
                                        "Out since "
                                                + b.launchedOn()
                                                        .map(Object::toString)
                                                        .orElse("") + "; neither its page nor a look says it."))),
                QuestionRule.once(
                        "no-voice",
                        Asker.CUSTOMERS,
                        "an insight on the month's page, or a customer's words of the month on a one-pager",
                        CustomerQuestions::noVoice),
                new QuestionRule(
                        "which-segment",
                        Asker.CUSTOMERS,
                        "a page that names the customers",
                        record -> record.launched()
                                .filter(b -> !b.hasSegment())
                                .map(b -> Raised.of(
                                        b,
                                        "Which customers have taken up “" + b.title() + "”, and which have not?",
                                        "Out since "
                                                + b.launchedOn()
                                                        .map(Object::toString)
                                                        .orElse("") + "; its page names no customers it is for."))));
    }

    private static boolean retains(BetFacts bet) {
        return bet.promise().filter(f -> f.driver() == Driver.RETENTION).isPresent();
    }

    private static Optional<Raised> late(MonthRecord record, BetFacts bet) {
        return bet.bet()
                .initiative()
                .launchOn()
                .filter(planned -> planned.isBefore(record.day())
                        && bet.launchedOn()
                                .filter(on -> !on.isAfter(record.day()))
                                .isEmpty()
                        && bet.stage() == Stage.COMMITTED)
                .map(planned -> Raised.of(
                        bet,
                        "“" + bet.title() + "” was planned for " + planned
                                + " and is not out. What do we stop promising?",
                        "Its planned launch lies " + ChronoUnit.DAYS.between(planned, record.day())
                                + " days back, and no launch is noted."));
    }

    private static Optional<Raised> whoSells(MonthRecord record, BetFacts bet) {
        Optional<LocalDate> out =
                bet.launchedOn().or(() -> bet.bet().initiative().launchOn());
        return out.filter(on -> !on.isAfter(record.day().plusDays(SOON)) && !bet.says(OnePagerField.GO_TO_MARKET))
                .map(on -> Raised.of(
                        bet,
                        "What can we sell of “" + bet.title() + "”, at what price, to whom?",
                        (bet.launchedOn().isPresent() ? "It is out since " : "It is planned for ") + on
                                + ", and its page has no way to market."));
    }

    private static Optional<Raised> noVoice(MonthRecord record) {
        boolean told = record.page()
                .filter(p -> !Blank.is(p.text(UpdateSection.INSIGHT)))
                .isPresent();
        boolean heard = record.bets().stream()
                .flatMap(b -> CustomerVoice.of(b.bet().page()).stream())
                .anyMatch(v -> !v.internal() && day(v).filter(record::has).isPresent());
        return told || heard
                ? Optional.empty()
                : Optional.of(Raised.ofPage(
                        record,
                        "What did customers show you in " + record.monthWords() + ", in their words?",
                        "No one-pager has a customer's words of that month, and the month's page tells of none."));
    }

    private static Optional<LocalDate> day(CustomerVoice voice) {
        Tokens tokens = Tokens.of(voice.when());
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(i -> Period.at(tokens, i).stream())
                .flatMap(p -> p.lastDay().stream())
                .findFirst();
    }
}
