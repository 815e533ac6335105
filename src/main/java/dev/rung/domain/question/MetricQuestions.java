package dev.rung.domain.question;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.RangeText;
import dev.rung.domain.question.QuestionRule.Raised;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** How the metrics of the scorecard moved, and what nobody says of them. */
final class MetricQuestions {
    /** A reading older than these months is no news. */
    private static final int OLD = 3;

    /** A change of less than this part of the value is noise. */
    private static final double NOISE = 0.01;

    private MetricQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                ofMetrics(
                        "target-moved", Asker.CEO, "a reading since then that says why", MetricQuestions::targetMoved),
                ofMetrics("metric-worse", Asker.CEO, "a reading that says why it moved", MetricQuestions::worse),
                ofMetrics("churn-reason", Asker.CUSTOMERS, "a reading of churn that says why", MetricQuestions::churn),
                ofMetrics("stale-reading", Asker.BOARD, "a reading of the last three months", MetricQuestions::stale),
                ofMetrics("metric-without-target", Asker.BOARD, "a target for the metric", MetricQuestions::noTarget));
    }

    private static QuestionRule ofMetrics(
            String id, Asker asker, String answeredBy, BiFunction<MonthRecord, ScoredMetric, Optional<Raised>> raised) {
        return new QuestionRule(
                id,
                asker,
                answeredBy,
                record -> record.metrics().stream().flatMap(m -> raised.apply(record, m).stream()));
    }

    private static Raised of(ScoredMetric metric, String wording, String why) {
        return new Raised(
                metric.metric().id(), wording, why, "metric", metric.metric().id());
    }

    private static String title(ScoredMetric metric) {
        return metric.metric().title();
    }

    private static Optional<Raised> targetMoved(MonthRecord record, ScoredMetric metric) {
        List<MetricTarget> targets = metric.targets().stream()
                .filter(t -> !t.on().isAfter(record.day()))
                .toList();
        if (targets.size() < 2) {
            return Optional.empty();
        }
        MetricTarget now = targets.get(targets.size() - 1);
        MetricTarget before = targets.get(targets.size() - 2);
        boolean same = now.target().equals(before.target()) && now.by().equals(before.by());
        boolean told = metric.readingBy(record.day())
                .filter(r -> !r.on().isBefore(now.on()) && !r.why().isBlank())
                .isPresent();
        return same || told || !record.has(now.on())
                ? Optional.empty()
                : Optional.of(of(
                        metric,
                        "The target of " + title(metric) + " was " + words(before) + " and is " + words(now)
                                + ". Who moved it, and why?",
                        "It was changed on " + now.on() + ", and no reading since says why."));
    }

    private static String words(MetricTarget target) {
        return target.target() + target.by().map(by -> " by " + by).orElse("");
    }

    private static Optional<Raised> worse(MonthRecord record, ScoredMetric metric) {
        Optional<MetricReading> now = metric.readingBy(record.day())
                .filter(r -> record.has(r.on()) && r.why().isBlank());
        Optional<MetricReading> before =
                now.flatMap(r -> metric.readingBy(record.month().atDay(1).minusDays(1)));
        return before.filter(b -> declined(metric, b, now.orElse(b)))
                .map(b -> of(
                        metric,
                        title(metric) + " went from " + b.value() + " to "
                                + now.map(MetricReading::value).orElse("") + ". Why?",
                        "Read on " + b.on() + " and on "
                                + now.map(r -> r.on().toString()).orElse("")
                                + "; the last reading says nothing of the reason."));
    }

    private static boolean declined(ScoredMetric metric, MetricReading before, MetricReading now) {
        OptionalDouble was = number(before.value());
        OptionalDouble is = number(now.value());
        if (was.isEmpty() || is.isEmpty()) {
            return false;
        }
        double change = is.getAsDouble() - was.getAsDouble();
        double worse = metric.metric().better() == Metric.Better.UP ? -change : change;
        return worse > NOISE * Math.abs(was.getAsDouble());
    }

    /** A value as a number; empty where it is none. */
    private static OptionalDouble number(String value) {
        try {
            return OptionalDouble.of(RangeText.parse(value).to().p50());
        } catch (Refusal noNumber) {
            // A person may write “about half”: nothing can be compared then, and nothing is asked.
            return OptionalDouble.empty();
        }
    }

    private static Optional<Raised> churn(MonthRecord record, ScoredMetric metric) {
        String title = title(metric).toLowerCase(Locale.ROOT);
        return metric.readingBy(record.day())
                .filter(r -> title.matches("(?s).*\\b(churn|cancellations?|logo loss)\\b.*")
                        && r.why().isBlank()
                        && !record.pageSays("churn because", "left because", "leave because", "cancelled because"))
                .map(r -> of(
                        metric,
                        "Why do customers leave? " + title(metric) + " stands at " + r.value() + ".",
                        "The reading of " + r.on() + " says no reason."));
    }

    private static Optional<Raised> stale(MonthRecord record, ScoredMetric metric) {
        Optional<MetricReading> last = metric.readingBy(record.day());
        boolean fresh = last.filter(r ->
                        !r.on().isBefore(record.month().minusMonths(OLD - 1).atDay(1)))
                .isPresent();
        return fresh
                ? Optional.empty()
                : Optional.of(of(
                        metric,
                        "What is " + title(metric) + " now?",
                        last.map(r -> "It was last read on " + r.on() + ", at " + r.value() + ".")
                                .orElse("It stands on the scorecard and was never read.")));
    }

    private static Optional<Raised> noTarget(MonthRecord record, ScoredMetric metric) {
        return metric.targetBy(record.day()).isPresent()
                ? Optional.empty()
                : Optional.of(of(
                        metric,
                        title(metric)
                                + metric.readingBy(record.day())
                                        .map(r -> " is " + r.value())
                                        .orElse("")
                                + ". Is that good?",
                        "It stands on the scorecard without a target."));
    }
}
