package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.MoneyText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said in a postmortem; an empty text takes away what was written. */
final class PostmortemOptions {
    @Option(names = "--on", paramLabel = "DATE", description = "The day of the look, if not today.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--actual", paramLabel = "AMOUNT", description = "Contribution a year as it is seen now: 310k.")
    private Optional<String> actual = Optional.empty();

    @Option(names = "--metric-actual", paramLabel = "TEXT", description = "The metric's value now, with its unit.")
    private Optional<String> metricActual = Optional.empty();

    @Option(names = "--metric-source", paramLabel = "TEXT", description = "Where that number comes from.")
    private Optional<String> metricSource = Optional.empty();

    @Option(
            names = "--attribution",
            paramLabel = "TIER",
            description = "Why it was the launch: randomised-test, holdout, diff-in-diff, interrupted-series,"
                    + " before-after, belief.")
    private Optional<String> attribution = Optional.empty();

    @Option(names = "--cost-planned", paramLabel = "AMOUNT", description = "What it was to cost.")
    private Optional<String> costPlanned = Optional.empty();

    @Option(names = "--cost-actual", paramLabel = "AMOUNT", description = "What it did cost.")
    private Optional<String> costActual = Optional.empty();

    @Option(names = "--worked", paramLabel = "TEXT", description = "What worked.")
    private Optional<String> worked = Optional.empty();

    @Option(names = "--did-not", paramLabel = "TEXT", description = "What did not.")
    private Optional<String> didNot = Optional.empty();

    @Option(names = "--changes", paramLabel = "TEXT", description = "What changes from now on.")
    private Optional<String> changes = Optional.empty();

    @Option(
            names = "--assumption",
            paramLabel = "N=OUTCOME",
            description =
                    "What became of the Nth assumption: held, failed or unknown. Words in the place of N add one.")
    private List<String> assumptions = List.of();

    @Option(
            names = "--skill",
            paramLabel = "VIEW",
            description = "good-decision-good-outcome, good-decision-bad-outcome, bad-decision-good-outcome or"
                    + " bad-decision-bad-outcome.")
    private Optional<String> skill = Optional.empty();

    @Option(names = "--decision", paramLabel = "WORD", description = "continue, iterate, scale or stop.")
    private Optional<String> decision = Optional.empty();

    @Option(names = "--decision-owner", paramLabel = "NAME", description = "Who carries it out.")
    private Optional<String> decisionOwner = Optional.empty();

    @Option(names = "--decision-by", paramLabel = "DATE", description = "By when.")
    private Optional<String> decisionBy = Optional.empty();

    @Option(names = "--lesson", paramLabel = "TEXT", description = "What the next bet should know.")
    private Optional<String> lesson = Optional.empty();

    /** The postmortem with what was named put in, and the rest as it was. */
    Postmortem over(Postmortem before, String currency, Workbench bench) {
        LocalDate day = on.isPresent() ? bench.day(on) : before.on();
        return new Postmortem(
                before.id(),
                before.initiativeId(),
                before.week(),
                day,
                amount(actual, before.actual(), currency),
                metricActual.orElse(before.metricActual()),
                metricSource.orElse(before.metricSource()),
                attribution.map(PostmortemWords::attribution).orElse(before.attribution()),
                amount(costPlanned, before.costPlanned(), currency),
                amount(costActual, before.costActual(), currency),
                judged(before.assumptions()),
                worked.orElse(before.worked()),
                didNot.orElse(before.didNot()),
                changes.orElse(before.changes()),
                skill.map(PostmortemWords::skill).orElse(before.skill()),
                decision.map(PostmortemWords::decision).or(before::decision),
                decisionOwner.orElse(before.decisionOwner()),
                by(before, day, bench),
                lesson.orElse(before.lesson()));
    }

    private Optional<LocalDate> by(Postmortem before, LocalDate day, Workbench bench) {
        if (decisionBy.isEmpty()) {
            return before.decisionBy();
        }
        if (decisionBy.get().isBlank()) {
            return Optional.empty();
        }
        LocalDate by = bench.day(decisionBy);
        if (by.isBefore(day)) {
            throw Refusal.usage(
                    "the decision would be due on " + by + ", before the look itself; give a later --decision-by");
        }
        return Optional.of(by);
    }

    private static Optional<Money> amount(Optional<String> typed, Optional<Money> before, String currency) {
        if (typed.isEmpty()) {
            return before;
        }
        return typed.get().isBlank() ? Optional.empty() : Optional.of(MoneyText.parse(typed.get(), currency));
    }

    private List<Assumption> judged(List<Assumption> before) {
        List<Assumption> all = new ArrayList<>(before);
        for (String word : assumptions) {
            int equals = word.lastIndexOf('=');
            if (equals < 1) {
                throw Refusal.usage(Quoted.of(word) + " is no N=OUTCOME; write it as 1=held or 2=failed");
            }
            String which = word.substring(0, equals).strip();
            Assumption.Outcome outcome = PostmortemWords.named(
                    word.substring(equals + 1),
                    "outcome of an assumption",
                    List.of(Assumption.Outcome.values()),
                    PostmortemWords::of);
            if (!which.matches("\\d{1,3}")) {
                all.add(new Assumption(which, outcome));
                continue;
            }
            int place = Integer.parseInt(which);
            if (place < 1 || place > before.size()) {
                throw Refusal.usage("there is no assumption " + place + "; "
                        + (before.isEmpty()
                                ? "none was written, and words in the place of the number add one"
                                : "there are 1 to " + before.size()));
            }
            all.set(place - 1, new Assumption(before.get(place - 1).text(), outcome));
        }
        return all;
    }
}
