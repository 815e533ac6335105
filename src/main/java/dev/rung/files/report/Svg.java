package dev.rung.files.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Charts as inline SVG. Only numbers and our own words go in; colours come from the page's style. */
final class Svg {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 110;
    private static final int EDGE = 6;
    private static final int SQUARE = 14;
    private static final int GAP = 3;
    private static final int RANGE_WIDTH = 240;
    private static final int RANGE_HEIGHT = 14;
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

    /** A row of squares; the words beside it say the same. */
    static String heat(List<Optional<Chart.HeatCell>> cells) {
        int width = cells.size() * (SQUARE + GAP) - GAP;
        StringBuilder out = new StringBuilder("<svg class=\"heat\" width=\"" + width + "\" height=\"" + SQUARE
                + "\" viewBox=\"0 0 " + width + " " + SQUARE + "\" aria-hidden=\"true\">");
        for (int i = 0; i < cells.size(); i++) {
            int x = i * (SQUARE + GAP);
            cells.get(i).ifPresent(c -> square(out, x, c));
        }
        return out.append("</svg>").toString();
    }

    private static void square(StringBuilder out, int x, Chart.HeatCell cell) {
        out.append("<g class=\"").append(cell.mark().tone().word()).append("\">");
        boolean dashed = cell.fill() == Chart.Fill.DASHED;
        out.append(rect(dashed ? "dashed" : "outline", x + 0.75, 0.75, SQUARE - 1.5, SQUARE - 1.5));
        int middle = SQUARE / 2;
        switch (cell.fill()) {
            case DASHED, OUTLINED -> {}
            case CROSSED ->
                out.append("<path d=\"M" + (x + 3) + " " + (SQUARE - 3) + "L" + (x + SQUARE - 3) + " 3\"/>");
            case STRUCK -> out.append("<path d=\"M" + (x + 3) + " " + middle + "h" + (SQUARE - 6) + "\"/>");
            case HALF -> out.append(rect("fill", x, middle, SQUARE, middle));
            case FULL -> out.append(rect("fill", x, 0, SQUARE, SQUARE));
            case MARKED ->
                out.append(rect("fill", x, 0, SQUARE, SQUARE))
                        .append("<path class=\"inside\" d=\"M" + (x + middle) + " 3l4 4-4 4-4-4z\"/>");
        }
        out.append("</g>");
    }

    private static String rect(String kind, double x, double y, double width, double height) {
        return "<rect class=\"" + kind + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width)
                + "\" height=\"" + number(height) + "\"/>";
    }

    /** The range as a band with its P50, and what came as a dot; the words beside it say the same. */
    static String range(Chart.RangeRow row, double low, double high) {
        double left = place(row.expected().p10(), low, high);
        double right = place(row.expected().p90(), low, high);
        String zero = low < 0 && high > 0
                ? "<path class=\"zero\" d=\"M" + number(place(0, low, high)) + " 0v" + RANGE_HEIGHT + "\"/>"
                : "";
        int middle = RANGE_HEIGHT / 2;
        return "<svg class=\"range " + row.tone().word() + "\" viewBox=\"0 0 " + RANGE_WIDTH + " " + RANGE_HEIGHT
                + "\" aria-hidden=\"true\">" + "<path class=\"axis\" d=\"M0 " + middle + "h" + RANGE_WIDTH + "\"/>"
                + zero + rect("band", left, middle - 3, Math.max(1, right - left), 6) + "<path class=\"mid\" d=\"M"
                + number(place(row.expected().p50(), low, high)) + " " + (middle - 5) + "v10\"/>"
                + "<circle cx=\"" + number(place(row.actual(), low, high)) + "\" cy=\"" + middle
                + "\" r=\"3.5\"/></svg>";
    }

    private static double place(double value, double low, double high) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return EDGE + share * (RANGE_WIDTH - 2.0 * EDGE);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
