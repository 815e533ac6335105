package dev.rung.tui.core;

import dev.rung.tui.terminal.Style;

/** The room an overlay takes: a quiet ground with a thin edge in the middle of the screen, a title, and the rest to draw on. */
public final class Panel {
    private Panel() {}

    /** Draws the ground and the title, and returns what is inside; at most as large as wished, smaller where there is less. */
    public static Canvas open(Canvas canvas, String title, int columns, int rows) {
        int width = Math.min(columns, canvas.columns() - 2);
        int height = Math.min(rows, canvas.rows());
        int left = (canvas.columns() - width) / 2;
        int top = Math.max(0, (canvas.rows() - height) / 3);
        Canvas panel = canvas.part(left, top, width, height).on(Style.Ground.PANEL);
        edge(panel);
        int end = panel.text(2, 0, " " + title, Style.STRONG, width - 5);
        panel.text(end, 0, " ", Style.STRONG);
        return panel.part(2, 2, width - 4, Math.max(0, height - 3));
    }

    /** Seen also where the ground is the terminal's own. */
    private static void edge(Canvas panel) {
        int right = panel.columns() - 1;
        int bottom = panel.rows() - 1;
        panel.rule(0);
        panel.rule(bottom);
        panel.upright(0, 1, bottom - 1);
        panel.upright(right, 1, bottom - 1);
        panel.text(0, 0, "┌", Style.FAINT);
        panel.text(right, 0, "┐", Style.FAINT);
        panel.text(0, bottom, "└", Style.FAINT);
        panel.text(right, bottom, "┘", Style.FAINT);
    }
}
