package dev.rung.service.sample;

import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import java.util.List;

/** The sample's scorecard. */
public record Scores(List<Metric> metrics, List<MetricTarget> targets, List<MetricReading> readings) {
    public Scores {
        metrics = List.copyOf(metrics);
        targets = List.copyOf(targets);
        readings = List.copyOf(readings);
    }
}
