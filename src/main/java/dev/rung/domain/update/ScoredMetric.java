package dev.rung.domain.update;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A metric with all that was said of it; targets and readings by their days, the oldest first. */
public record ScoredMetric(Metric metric, List<MetricTarget> targets, List<MetricReading> readings) {
    public ScoredMetric {
        targets =
                targets.stream().sorted(Comparator.comparing(MetricTarget::on)).toList();
        readings = readings.stream()
                .sorted(Comparator.comparing(MetricReading::on))
                .toList();
    }

    /** The newest reading on or before a day. */
    public Optional<MetricReading> readingBy(LocalDate day) {
        return readings.stream().filter(r -> !r.on().isAfter(day)).reduce((older, newer) -> newer);
    }

    /** What it was meant to reach as of a day. */
    public Optional<MetricTarget> targetBy(LocalDate day) {
        return targets.stream().filter(t -> !t.on().isAfter(day)).reduce((older, newer) -> newer);
    }

    /** Whether it was on the scorecard on a day. */
    public boolean active(LocalDate day) {
        return metric.retiredOn().filter(gone -> !gone.isAfter(day)).isEmpty();
    }
}
