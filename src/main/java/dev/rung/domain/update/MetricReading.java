package dev.rung.domain.update;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A metric's value on a day.
 *
 * @param value with its unit, as a person writes it: {@code 3.4 %}
 * @param forecast where it is thought to be at the target's date; {@code ""} where it was not said
 * @param why it moved, in a line; {@code ""} likewise
 */
public record MetricReading(String metricId, LocalDate on, String value, String forecast, String why) {
    /** The value as a number, without its unit; empty where it has none. */
    public Optional<Double> number() {
        return PageNumbers.first(value);
    }
}
