package dev.rung.domain.question;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.money.Figures;
import dev.rung.domain.question.QuestionRule.Raised;
import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.AskLine;
import dev.rung.domain.update.MoneyLine;
import dev.rung.domain.update.RiskLine;
import dev.rung.domain.update.ScoreLine;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateChecks;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Blank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the month's page, beside the pages before it, says and leaves out; and what was promised. */
final class PageQuestions {
    /** So many pages in a row, this one among them, make a habit. */
    private static final int HABIT = 3;

    private static final Pattern MONEY =
            Pattern.compile("(?i)[€$£¥]|\\b(EUR|USD|GBP|CHF)\\b|\\b\\d[\\d.,]*\\s?(k|M|mio|bn)\\b");
    private static final Pattern BOOKED = Pattern.compile(
            "(?i)\\b(book(ed|ings?)|realised|realized|model(led|ed)|run-?rate|forecast|expected|expects?|seen|brings?|costs?|pipeline|avoided)\\b");

    private PageQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                QuestionRule.once(
                        "no-headline-number", Asker.CEO, "a headline with a number", PageQuestions::noHeadline),
                QuestionRule.once(
                        "good-news-only",
                        Asker.CEO,
                        "bad news on one of the last three pages",
                        PageQuestions::goodNewsOnly),
                new QuestionRule(
                        "ask-without-date",
                        Asker.CEO,
                        "a date with every decision wanted",
                        PageQuestions::asksWithoutDate),
                new QuestionRule(
                        "metric-swapped",
                        Asker.CEO,
                        "the metric on the scorecard again, or a word on the page where it went",
                        PageQuestions::swapped),
                QuestionRule.once(
                        "booked-or-modelled",
                        Asker.CFO,
                        "a page that says of its money whether it is booked or modelled",
                        PageQuestions::bookedOrModelled),
                new QuestionRule(
                        "risk-repeated",
                        Asker.BOARD,
                        "another answer to the risk than the months before, or none needed",
                        PageQuestions::repeatedRisks),
                QuestionRule.once(
                        "promises-broken",
                        Asker.BOARD,
                        "a page that says what became of the promises",
                        PageQuestions::brokenPromises));
    }

    private static Optional<Raised> noHeadline(MonthRecord record) {
        String headline = record.page().map(p -> p.text(UpdateSection.HEADLINE)).orElse("");
        return headline.matches("(?s).*\\d.*")
                ? Optional.empty()
                : Optional.of(Raised.ofPage(
                        record,
                        "What is the one thing that changed in " + record.monthWords() + "?",
                        record.page().isEmpty()
                                ? "The month has no page yet."
                                : Blank.is(headline)
                                        ? "The month's page has no headline."
                                        : "The headline has no number: “" + CaseQuestions.oneLine(headline) + "”."));
    }

    /** Judged as the checks of the page judge it, so that page and questions never disagree. */
    private static Optional<Raised> goodNewsOnly(MonthRecord record) {
        List<Update> sent = record.earlier().stream().filter(Update::sent).toList();
        return record.page()
                .filter(p -> UpdateChecks.check(p, sent, record.day()).stream()
                        .anyMatch(f -> f.id().equals(UpdateChecks.NO_BAD_NEWS)))
                .map(p -> Raised.ofPage(
                        record,
                        "Three months without bad news. Where were you wrong?",
                        "The pages of "
                                + Stream.iterate(0, back -> back < HABIT, back -> back + 1)
                                        .map(back ->
                                                MonthWords.of(record.month().minusMonths(back)))
                                        .collect(Collectors.joining(", "))
                                + " name nothing that was missed, lost or stopped."));
    }

    private static Stream<Raised> asksWithoutDate(MonthRecord record) {
        return record.page().stream()
                .flatMap(p -> AskLine.of(p.text(UpdateSection.ASKS)).stream())
                .filter(ask -> !CaseQuestions.dated(ask.decision()) && !CaseQuestions.dated("by " + ask.by()))
                .filter(ask -> !ask.decision().matches("(?i)and \\d+ more"))
                .map(ask -> Raised.ofPage(
                        record,
                        key(ask.decision()),
                        "“" + CaseQuestions.oneLine(ask.decision()) + "”: by when must that be decided?",
                        "The page wants this decision and gives no date for it."));
    }

    private static Stream<Raised> swapped(MonthRecord record) {
        return record.page().filter(p -> !Blank.is(p.text(UpdateSection.SCORECARD))).stream()
                .flatMap(page -> record.earlier().stream()
                        .filter(Update::sent)
                        .limit(1)
                        .flatMap(last -> ScoreLine.of(last.text(UpdateSection.SCORECARD)).stream()
                                .map(ScoreLine::metric)
                                .filter(title -> !names(page, title))
                                .map(title -> Raised.ofPage(
                                        record,
                                        key(title),
                                        "What became of " + title + "?",
                                        "It stood on the scorecard of " + MonthWords.of(last.month())
                                                + " and is nowhere on this month's page."))));
    }

    private static boolean names(Update page, String title) {
        return page.texts().values().stream().anyMatch(text -> key(text).contains(key(title)));
    }

    private static Optional<Raised> bookedOrModelled(MonthRecord record) {
        return record.page()
                .flatMap(PageQuestions::unclearMoney)
                .map(words -> Raised.ofPage(
                        record,
                        "Which of these numbers are booked, and which are modelled?",
                        "The page says neither of “" + CaseQuestions.oneLine(words) + "”."));
    }

    /** The first money of the page that could be either; expected money is modelled by its column. */
    private static Optional<String> unclearMoney(Update page) {
        String headline = page.text(UpdateSection.HEADLINE);
        return Stream.concat(
                        Stream.of(headline).filter(PageQuestions::unclear),
                        MoneyLine.of(page.text(UpdateSection.MONEY)).stream()
                                .filter(line -> line.ofInitiative()
                                        && line.how().isEmpty()
                                        && unclear(line.initiative() + " " + line.soFar()))
                                .map(MoneyLine::line))
                .findFirst();
    }

    private static boolean unclear(String text) {
        return MONEY.matcher(text).find() && !BOOKED.matcher(text).find();
    }

    private static Stream<Raised> repeatedRisks(MonthRecord record) {
        List<Update> before = record.earlier().stream().limit(HABIT - 1).toList();
        if (before.size() < HABIT - 1) {
            return Stream.empty();
        }
        return record.page().stream()
                .flatMap(p -> RiskLine.of(p.text(UpdateSection.RISKS)).stream())
                .filter(risk -> before.stream()
                        .allMatch(p -> RiskLine.of(p.text(UpdateSection.RISKS)).stream()
                                .anyMatch(r -> same(r, risk))))
                .map(risk -> Raised.ofPage(
                        record,
                        key(risk.risk()),
                        "“" + CaseQuestions.oneLine(risk.risk())
                                + "” is a risk for the third month. What is done about it?",
                        "It stands on this page and on the two before it"
                                + (risk.mitigation().isEmpty()
                                        ? ", without an answer."
                                        : ", with the same answer: “" + CaseQuestions.oneLine(risk.mitigation())
                                                + "”.")));
    }

    private static boolean same(RiskLine one, RiskLine other) {
        return key(one.risk()).equals(key(other.risk()))
                && key(one.mitigation()).equals(key(other.mitigation()));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static Optional<Raised> brokenPromises(MonthRecord record) {
        List<Commitment> due = record.commitments().stream()
                .filter(c -> record.has(c.dueOn()) && c.dueOn().isBefore(record.day()))
                .toList();
        List<Commitment> broken = due.stream().filter(c -> broken(record, c)).toList();
        boolean told =
                record.page().filter(p -> !Blank.is(p.text(UpdateSection.KEPT))).isPresent();
        return broken.isEmpty() || told
                ? Optional.empty()
                : Optional.of(new Raised(
                        "",
                        broken.size() + " of " + due.size() + " promises due in " + record.monthWords()
                                + " were not kept. Why should we believe the next ones?",
                        broken.stream()
                                        .limit(2)
                                        .map(c -> "“" + CaseQuestions.oneLine(c.words()) + "”, due " + c.dueOn() + ", "
                                                + (settled(record, c) ? "was dropped" : "is open"))
                                        .collect(Collectors.joining("; "))
                                + (broken.size() > 2 ? "; and " + Figures.number(broken.size() - 2.0) + " more" : "")
                                + ".",
                        "commitment",
                        broken.get(0).id()));
    }

    private static boolean broken(MonthRecord record, Commitment commitment) {
        return !settled(record, commitment) || commitment.state() == Commitment.State.DROPPED;
    }

    private static boolean settled(MonthRecord record, Commitment commitment) {
        return commitment.settledOn().filter(on -> !on.isAfter(record.day())).isPresent();
    }
}
