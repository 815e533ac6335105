package dev.rung.tui.widget;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;

/** A share of a whole as a bar. The filled part has another sign than the rest, so that it is read without colour. */
public final class Bar {
    private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};

    private Bar() {}

    /** A thin bar on one row: heavy as far as the share goes, thin behind it. Returns the column behind it. */
    public static int line(Canvas canvas, int column, int row, int width, double share, Style style) {
        int filled = filled(share, width);
        int x = canvas.text(column, row, "━".repeat(filled), style);
        return canvas.text(x, row, "─".repeat(width - filled), Style.FAINT);
    }

    /** A full bar on one row, exact to an eighth of a column, dots behind it. Returns the column behind it. */
    public static int blocks(Canvas canvas, int column, int row, int width, double share, Style style) {
        String bar = blocks(share, width);
        int x = canvas.text(column, row, bar, style);
        return canvas.text(x, row, "·".repeat(column + width - x), Style.FAINT);
    }

    /** Columns filled: none only for nothing, all only for all. */
    static int filled(double share, int width) {
        double bounded = bounded(share);
        int rounded = (int) Math.round(bounded * width);
        int least = bounded > 0 ? 1 : 0;
        int most = bounded < 1 && width > 1 ? width - 1 : width;
        return Math.min(width, Math.max(least, Math.min(most, rounded)));
    }

    static String blocks(double share, int width) {
        double bounded = bounded(share);
        int eighths = (int) Math.round(bounded * width * 8);
        int least = bounded > 0 && width > 0 ? Math.max(1, eighths) : 0;
        return "█".repeat(least / 8) + EIGHTHS[least % 8];
    }

    private static double bounded(double share) {
        return Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
    }
}
