package dev.rung.domain.initiative;

import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.StrengthWords;
import dev.rung.domain.initiative.Assumption.Outcome;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of an evidence offer, made from what the records say and nothing else. */
final class OfferWords {
    /** Title, situation, action and result. */
    record Story(String title, String situation, String action, String result) {}

    private final Bet bet;

    OfferWords(Bet bet) {
        this.bet = bet;
    }

    /** The initiative's title in quotes. */
    String title() {
        return "“" + bet.initiative().title() + "”";
    }

    String scope() {
        return text(OnePagerField.SEGMENT);
    }

    String problem() {
        return sentences(text(OnePagerField.PROBLEM), bet.metricLine());
    }

    boolean avoids() {
        return forecast().filter(f -> f.driver().avoids()).isPresent();
    }

    String caseSituation() {
        return sentences(text(OnePagerField.PROBLEM), text(OnePagerField.WHY_NOW));
    }

    String caseAction() {
        List<String> behind = new ArrayList<>();
        count(behind, OnePagerField.VOICES, "voice of customers", "voices of customers");
        count(behind, OnePagerField.ALTERNATIVES, "alternative", "alternatives");
        if (bet.page().has(OnePagerField.KILL_CRITERIA)) {
            behind.add("kill criteria");
        }
        forecast()
                .ifPresent(f ->
                        behind.add("a forecast of " + range(f.contribution(), f.currency()) + " contribution a year"));
        return "Wrote a one-pager for it" + (behind.isEmpty() ? "" : " with " + StrengthWords.list(behind, "and"))
                + ". " + sentences("The metric: " + bet.metricLine());
    }

    String caseResult(LocalDate on) {
        String reason = bet.changes().stream()
                .filter(c -> c.to() == Stage.COMMITTED && c.on().equals(on))
                .map(StageChange::reason)
                .filter(r -> !r.isBlank())
                .reduce("", (earlier, later) -> later);
        return sentences(
                "Committed to on " + on + (reason.isEmpty() ? "" : " with a written reason: " + reason),
                prefixed("Decision wanted: ", text(OnePagerField.DECISION)),
                prefixed("Stopped instead: ", text(OnePagerField.STOPS)));
    }

    String stopSituation() {
        return sentences(
                title() + " was a bet on: "
                        + (bet.metricLine().isEmpty() ? "no metric that was written" : bet.metricLine()),
                expectation());
    }

    String dropAction(StageChange dropped) {
        return sentences("Dropped it on " + dropped.on() + " while it was "
                + dropped.from().id() + (dropped.reason().isBlank() ? "" : ", because: " + dropped.reason()));
    }

    String dropResult() {
        Optional<String> freed = bet.initiative().launchedOn().isPresent()
                ? Optional.empty()
                : forecast().flatMap(f -> f.investment().map(i -> range(i, f.currency())));
        return freed.map(money -> "The " + money + " planned for it can go to other bets.")
                .orElse("Nothing more is spent on it.");
    }

    String stopAction(Postmortem p) {
        return sentences("Decided after " + p.week().weeks() + " weeks, on " + p.on() + ", to stop it", actual(p));
    }

    String stopResult(Postmortem p) {
        return sentences(
                "Nothing more is spent on it",
                prefixed("Lesson: ", p.lesson()),
                prefixed("What changes: ", p.changes()));
    }

    String launchAction(LocalDate launchedOn) {
        return sentences("Launched " + title() + " on " + launchedOn, text(OnePagerField.BET));
    }

    String launchResult(Measurement measured, Postmortem p) {
        return sentences(
                measured.metric() + " went from " + measured.baseline() + " to " + measured.result() + " ("
                        + measured.source() + ")",
                actual(p));
    }

    String lookTitle(Postmortem p) {
        return "Compared " + title() + " with what was expected, after "
                + p.week().weeks() + " weeks";
    }

    String lookSituation() {
        return sentences(
                title()
                        + bet.initiative()
                                .launchedOn()
                                .map(day -> " was launched on " + day)
                                .orElse(" was looked back at"),
                expectation().isEmpty() ? "No forecast was made" : expectation(),
                prefixed("The metric: ", bet.metricLine()));
    }

    String lookAction(Postmortem p) {
        return sentences(
                "Wrote the postmortem of " + p.week().weeks() + " weeks, with "
                        + p.attribution().title() + " as the reason to believe it",
                assumptions(p));
    }

    String lookResult(Postmortem p) {
        return sentences(
                actual(p),
                p.metricActual().isBlank()
                        ? ""
                        : "The metric is at " + p.metricActual()
                                + (p.metricSource().isBlank() ? "" : " (" + p.metricSource() + ")"),
                prefixed("Worked: ", p.worked()),
                prefixed("Did not: ", p.didNot()),
                prefixed("Changes: ", p.changes()),
                prefixed("Lesson: ", p.lesson()),
                p.decision()
                        .map(d -> "Decision: " + d.name().toLowerCase(Locale.ROOT))
                        .orElse(""));
    }

    private static String assumptions(Postmortem p) {
        List<String> counts = Stream.of(Outcome.values())
                .map(o -> p.assumptions().stream().filter(a -> a.outcome() == o).count() + " "
                        + o.name().toLowerCase(Locale.ROOT))
                .filter(count -> !count.startsWith("0 "))
                .toList();
        return counts.isEmpty()
                ? ""
                : "Of " + Amount.of(p.assumptions().size(), "assumption") + ": " + String.join(", ", counts);
    }

    private String expectation() {
        return forecast()
                .map(f -> "Forecast on " + f.madeOn() + ": " + range(f.contribution(), f.currency())
                        + " contribution a year")
                .orElse("");
    }

    /** The actual beside the range that was expected, with why it is believed. */
    private String actual(Postmortem p) {
        return p.actual()
                .map(money -> "Contribution a year: " + money(money) + (avoids() ? " avoided" : "")
                        + forecast()
                                .filter(f -> f.currency().equals(money.currency()))
                                .filter(f -> !f.contribution().isExact())
                                .map(f -> ", "
                                        + Landing.of(money.units(), f.contribution())
                                                .words())
                                .orElse("")
                        + " (" + p.attribution().title() + ")")
                .orElse("");
    }

    private Optional<Forecast> forecast() {
        return bet.forecastInForce();
    }

    private void count(List<String> found, OnePagerField field, String one, String many) {
        int lines = bet.page().lines(field).size();
        if (lines > 0) {
            found.add(lines + " " + (lines == 1 ? one : many));
        }
    }

    private String text(OnePagerField field) {
        return bet.page().text(field).strip();
    }

    static String money(Money money) {
        return ShortAmount.of(money.units()) + " " + money.currency();
    }

    private static String range(Range range, String currency) {
        return (range.isExact()
                        ? ShortAmount.of(range.p50())
                        : ShortAmount.of(range.p10()) + " to " + ShortAmount.of(range.p90()))
                + " " + currency;
    }

    private static String prefixed(String prefix, String text) {
        return text.isBlank() ? "" : prefix + text.strip();
    }

    /** Those that say something, each ended once. */
    private static String sentences(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> ".!?…".indexOf(part.charAt(part.length() - 1)) >= 0 ? part : part + ".")
                .collect(Collectors.joining(" "));
    }
}
