package dev.rung.files.report;

import java.util.List;

/** Charts drawn with characters. */
final class Strokes {
    private static final String STEPS = "▁▂▃▄▅▆▇█";

    private Strokes() {}

    /** A bar of so many columns; anything above nothing shows at least one. */
    static String bar(double value, double whole, int columns) {
        int full = (int) Math.round(Math.min(1, value / whole) * columns);
        int shown = value > 0 ? Math.max(1, full) : 0;
        return "█".repeat(shown) + "░".repeat(columns - shown);
    }

    /** A column per value, from the lowest to the highest; level where all are equal. */
    static String spark(List<Double> values) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            double share = high > low ? (value - low) / (high - low) : 0.5;
            out.append(STEPS.charAt((int) Math.round(share * (STEPS.length() - 1))));
        }
        return out.toString();
    }
}
