package dev.rung.tui.widget;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;

/** A row of numbers as a row of heights. */
public final class Sparkline {
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /**
     * One sign a number, against the greatest of them. Nothing (0 and less) is the lowest mark and only that; what is not
     * known ({@code NaN}) is a dot.
     */
    public static String of(double... values) {
        double most = 0;
        for (double value : values) {
            most = Double.isNaN(value) ? most : Math.max(most, value);
        }
        return against(most, values);
    }

    /** The same against a greatest value of the caller's, for lines that are compared; what exceeds it is full. */
    public static String against(double most, double... values) {
        StringBuilder line = new StringBuilder(values.length);
        for (double value : values) {
            if (Double.isNaN(value)) {
                line.append('·');
            } else if (value <= 0 || most <= 0) {
                line.append(HEIGHTS.charAt(0));
            } else {
                int height = (int) Math.ceil(Math.min(1, value / most) * (HEIGHTS.length() - 1));
                line.append(HEIGHTS.charAt(height));
            }
        }
        return line.toString();
    }

    /** Draws the newest (last) numbers that fit in so many columns; returns the column behind them. */
    public static int draw(Canvas canvas, int column, int row, int columns, Style style, double... values) {
        String line = of(values);
        return canvas.text(column, row, line.substring(Math.max(0, line.length() - Math.max(0, columns))), style);
    }
}
