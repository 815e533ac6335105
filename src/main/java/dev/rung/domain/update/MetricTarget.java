package dev.rung.domain.update;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a metric is meant to reach, as it was said on a day; a moved target is a new one.
 *
 * @param target with its unit
 * @param by when
 */
public record MetricTarget(String metricId, LocalDate on, String target, Optional<LocalDate> by) {}
