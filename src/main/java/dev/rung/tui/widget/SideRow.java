package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.function.IntFunction;

/** The row of the sides of a page; where they do not all fit, those around the one shown. */
public final class SideRow {
    private static final int GAP = 3;
    private static final int NARROW_GAP = 2;

    private SideRow() {}

    /** @param click what a click on a side does, by its place */
    public static void draw(
            Canvas canvas, int column, int row, List<? extends Side> sides, int shown, IntFunction<Next> click) {
        int room = canvas.columns() - column - 1;
        int gap = width(sides, 0, sides.size(), GAP) <= room ? GAP : NARROW_GAP;
        int from = 0;
        while (from < shown && width(sides, from, shown + 1, gap) > room - 2) {
            from++;
        }
        int x = column;
        if (from > 0) {
            x = canvas.text(x, row, "‹ ", Style.FAINT);
        }
        for (int i = from; i < sides.size(); i++) {
            if (x + width(sides, i, i + 1, 0) > canvas.columns() - 1) {
                canvas.text(Math.min(x, canvas.columns() - 1), row, "›", Style.FAINT);
                break;
            }
            x = side(canvas, x, row, sides.get(i), i, shown, click) + gap;
        }
    }

    private static int side(
            Canvas canvas, int column, int row, Side side, int index, int shown, IntFunction<Next> click) {
        boolean here = index == shown;
        int x = canvas.text(
                column, row, side.title(), here ? Style.ACCENT.withBold().withUnderline() : Style.MUTED);
        if (!side.mark().isEmpty()) {
            boolean alarm = side.mark().startsWith("!");
            x = canvas.text(x + 1, row, side.mark(), alarm ? Style.WARN : Style.MUTED);
        }
        canvas.onClick(column, row, x - column, 1, () -> click.apply(index));
        return x;
    }

    private static int width(List<? extends Side> sides, int from, int to, int gap) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            String mark = sides.get(i).mark();
            sum += DisplayWidth.of(sides.get(i).title())
                    + (mark.isEmpty() ? 0 : 1 + DisplayWidth.of(mark))
                    + (i > from ? gap : 0);
        }
        return sum;
    }
}
