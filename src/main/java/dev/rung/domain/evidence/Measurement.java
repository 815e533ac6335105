package dev.rung.domain.evidence;

/** A metric before and after, and where the numbers come from; as written by the person, {@code ""} where not written. */
public record Measurement(String metric, String baseline, String result, String source) {
    public static final Measurement NONE = new Measurement("", "", "", "");

    /** Metric, baseline, result and source are all there. */
    public boolean complete() {
        return !metric.isBlank() && !baseline.isBlank() && !result.isBlank() && !source.isBlank();
    }
}
