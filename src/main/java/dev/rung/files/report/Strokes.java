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

    /** A range as a line from P10 to P90 with its P50, and what came as a dot, in so many columns. */
    static String range(Chart.RangeRow row, double low, double high, int columns) {
        StringBuilder out = new StringBuilder("·".repeat(columns));
        int from = place(row.expected().p10(), low, high, columns);
        int to = place(row.expected().p90(), low, high, columns);
        for (int i = from; i <= to; i++) {
            out.setCharAt(i, '─');
        }
        out.setCharAt(place(row.expected().p50(), low, high, columns), '┼');
        out.setCharAt(place(row.actual(), low, high, columns), '●');
        return out.toString();
    }

    private static int place(double value, double low, double high, int columns) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return (int) Math.round(share * (columns - 1));
    }
}
