package dev.rung.tui.widget;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;

/** The sign at the right of what is longer than its room: which part of it is shown. */
public final class Scrollbar {
    private Scrollbar() {}

    /** Draws nothing where all is shown. */
    public static void draw(Canvas canvas, int column, int row, int rows, long top, long count) {
        if (count <= rows || rows < 1) {
            return;
        }
        int length = (int) Math.max(1, (long) rows * rows / count);
        int start = (int) Math.round((double) top * (rows - length) / (count - rows));
        for (int y = 0; y < length; y++) {
            canvas.text(column, row + Math.min(rows - length, start) + y, "┃", Style.FAINT);
        }
    }
}
