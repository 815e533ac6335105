package dev.rung.files.report;

import java.util.List;
import java.util.Locale;

/** Charts as inline SVG. Only numbers and our own words go in; colours come from the page's style. */
final class Svg {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 110;
    private static final int EDGE = 6;
    private static final int SPARK_WIDTH = 72;
    private static final int SPARK_HEIGHT = 14;

    private Svg() {}

    /** A bar that takes the width it is given; the words stand beside it, so it says nothing to who cannot see it. */
    static String bar(double value, double whole, Tone tone) {
        double share = Math.min(1, value / whole) * 100;
        return "<svg class=\"bar " + tone.word()
                + "\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"track\" width=\"100\" height=\"4\"/>"
                + "<rect class=\"fill\" width=\"" + number(share) + "\" height=\"4\"/></svg>";
    }

    static String line(Chart.Line line) {
        List<Double> values = line.values();
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(0);
        StringBuilder points = new StringBuilder();
        String last = "";
        for (int i = 0; i < values.size(); i++) {
            double x = values.size() == 1 ? WIDTH / 2.0 : EDGE + i * (WIDTH - 2.0 * EDGE) / (values.size() - 1);
            double share = high > low ? (values.get(i) - low) / (high - low) : 0.5;
            double y = HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE);
            points.append(i == 0 ? "" : " ").append(number(x)).append(',').append(number(y));
            last = "<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"4\"/>";
        }
        return "<svg class=\"line\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\""
                + Html.escape(line.words().plain().replace('\n', ' ')) + "\"><polyline points=\"" + points + "\"/>"
                + last + "</svg>";
    }

    /** A line as high as the words beside it, which say the same to who cannot see it. */
    static String spark(List<Double> values) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(0);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double x = values.size() == 1 ? SPARK_WIDTH / 2.0 : 1 + i * (SPARK_WIDTH - 2.0) / (values.size() - 1);
            double share = high > low ? (values.get(i) - low) / (high - low) : 0.5;
            double y = SPARK_HEIGHT - 2 - share * (SPARK_HEIGHT - 4);
            points.append(i == 0 ? "" : " ").append(number(x)).append(',').append(number(y));
        }
        return "<svg class=\"line spark\" width=\"" + SPARK_WIDTH + "\" height=\"" + SPARK_HEIGHT + "\" viewBox=\"0 0 "
                + SPARK_WIDTH + " " + SPARK_HEIGHT + "\" aria-hidden=\"true\"><polyline points=\"" + points
                + "\"/></svg>";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
