package dev.rung.domain.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scorecard of a month: at most five metrics, by their places. */
final class ScorecardDraft {
    /** A line with the metric it is about. */
    record Row(ScoredMetric metric, ScoreLine line) {
        /** How far it moved, as a part of where it was; 0 where one end is no number. */
        double moved() {
            Optional<Double> last = PageNumbers.first(line.last());
            Optional<Double> now = PageNumbers.first(line.now());
            return last.isEmpty() || now.isEmpty()
                    ? 0
                    : (now.get() - last.get()) / Math.max(1e-9, Math.abs(last.get()));
        }

        boolean worse() {
            return metric.metric().better() == Metric.Better.UP ? moved() < 0 : moved() > 0;
        }
    }

    private final UpdateFacts facts;
    private final DraftLimits limits;
    private final Drafted drafted = new Drafted(UpdateSection.SCORECARD);

    private ScorecardDraft(UpdateFacts facts, DraftLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    static Drafted of(UpdateFacts facts, DraftLimits limits) {
        ScorecardDraft draft = new ScorecardDraft(facts, limits);
        rows(facts, limits).forEach(draft::add);
        return draft.drafted;
    }

    static List<Row> rows(UpdateFacts facts, DraftLimits limits) {
        return facts.metrics().stream()
                .limit(DraftLimits.METRICS)
                .map(m -> row(m, facts, limits))
                .toList();
    }

    private static Row row(ScoredMetric metric, UpdateFacts facts, DraftLimits limits) {
        Optional<MetricReading> now = metric.readingBy(facts.day());
        String target = metric.targetBy(facts.day())
                .map(t -> t.target() + t.by().map(by -> " by " + by).orElse(""))
                .orElse("");
        return new Row(
                metric,
                new ScoreLine(
                        metric.metric().title(),
                        last(metric, facts),
                        now.map(MetricReading::value).orElse(""),
                        target,
                        now.map(MetricReading::forecast).orElse(""),
                        why(metric, now, facts, limits)));
    }

    /** What the last page sent said it was; where that said nothing, what was read before the month began. */
    private static String last(ScoredMetric metric, UpdateFacts facts) {
        return facts.lastSent().stream()
                .flatMap(u -> ScoreLine.of(u.text(UpdateSection.SCORECARD)).stream())
                .filter(l -> l.metric().equalsIgnoreCase(metric.metric().title()))
                .map(ScoreLine::now)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .or(() -> metric.readingBy(facts.month().atDay(1).minusDays(1)).map(MetricReading::value))
                .orElse("");
    }

    private static String why(ScoredMetric metric, Optional<MetricReading> now, UpdateFacts facts, DraftLimits limits) {
        List<String> why = new ArrayList<>();
        LocalDate begin = facts.month().atDay(1);
        Optional<MetricTarget> before = metric.targetBy(begin.minusDays(1));
        Optional<MetricTarget> target = metric.targetBy(facts.day());
        if (before.isPresent() && !before.equals(target)) {
            why.add("target moved from " + before.get().target());
        }
        if (now.isPresent() && now.get().on().isBefore(begin)) {
            why.add("last read on " + now.get().on());
        } else {
            now.map(MetricReading::why)
                    .filter(w -> !w.isBlank())
                    .ifPresent(w -> why.add(Columns.words(w, limits.words())));
        }
        return String.join("; ", why);
    }

    private void add(Row row) {
        drafted.line(row.line().line());
        String id = row.metric().metric().id();
        String title = row.line().metric();
        String source = row.metric().metric().source();
        drafted.figure(
                title + ", last",
                row.line().last(),
                "metric",
                id,
                facts.lastSent()
                        .filter(u -> ScoreLine.of(u.text(UpdateSection.SCORECARD)).stream()
                                .anyMatch(l -> l.metric().equalsIgnoreCase(title)))
                        .map(u -> "as the update of " + u.month() + " said")
                        .orElse("the newest reading before " + facts.month()));
        row.metric().readingBy(facts.day()).ifPresent(r -> {
            String read = "read on " + r.on() + (source.isBlank() ? "" : ", " + source);
            drafted.figure(title, r.value(), "metric", id, read);
            drafted.figure(title + ", forecast", r.forecast(), "metric", id, "said on " + r.on());
            drafted.figure(title + ", why", row.line().why(), "metric", id, "said on " + r.on());
        });
        row.metric()
                .targetBy(facts.day())
                .ifPresent(
                        t -> drafted.figure(title + ", target", row.line().target(), "metric", id, "set on " + t.on()));
    }
}
