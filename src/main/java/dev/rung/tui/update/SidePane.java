package dev.rung.tui.update;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.function.IntFunction;

/** What is told of the thing under the cursor: scrolls, and while it has the focus its lines can be chosen and opened. */
final class SidePane {
    /** Columns beside the sheet: its gutter at the left, the sign for more at the right. */
    static final int BESIDE_TEXT = 4;

    private static final int GUTTER = 2;

    private int top;
    private int chosen;
    private boolean focused;
    private boolean follow;
    private int rows;
    private int page = 1;
    private int stops;

    boolean focused() {
        return focused;
    }

    int chosen() {
        return chosen;
    }

    Next focus(boolean on) {
        focused = on;
        follow = on;
        return Next.stay();
    }

    void toTop() {
        top = 0;
        chosen = 0;
        follow = false;
    }

    /** Movement while it has the focus. */
    List<Action> moves() {
        return List.of(
                Action.move("side.down", "down", () -> move(1), "j", "down"),
                Action.move("side.up", "up", () -> move(-1), "k", "up"),
                Action.move("side.pagedown", "page down", () -> scroll(page - 1), "pagedown", "space", "ctrl-d"),
                Action.move("side.pageup", "page up", () -> scroll(1 - page), "pageup", "ctrl-u"),
                Action.move("side.first", "first", () -> choose(0), "g", "home"),
                Action.move("side.last", "last", () -> choose(stops - 1), "G", "end"));
    }

    /** Goes to the next line that can be chosen; where there is none, or one is at the end, the text scrolls. */
    private Next move(int by) {
        int to = chosen + by;
        return stops > 0 && to >= 0 && to < stops ? choose(to) : scroll(by);
    }

    private Next choose(int stop) {
        if (stops == 0) {
            return scroll(stop < 0 ? rows : -rows);
        }
        chosen = Math.max(0, Math.min(stop, stops - 1));
        follow = true;
        return Next.stay();
    }

    private Next scroll(int by) {
        top = Math.max(0, Math.min(top + by, rows - page));
        follow = false;
        return Next.stay();
    }

    /** Draws a sheet for a canvas {@link #BESIDE_TEXT} columns wider than it; a click on a line opens it. */
    void draw(Canvas canvas, Sheet sheet, IntFunction<Next> open) {
        rows = sheet.rows();
        page = Math.max(1, canvas.rows());
        stops = sheet.stops();
        chosen = Math.max(0, Math.min(chosen, stops - 1));
        if (follow && stops > 0) {
            int row = sheet.rowOf(chosen);
            top = Math.max(row - page + 3, Math.min(top, Math.max(0, row - 1)));
        }
        top = Math.max(0, Math.min(top, rows - page));
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), this::scroll);
        sheet.draw(canvas, GUTTER, top, focused && stops > 0 ? chosen : -1, open);
        if (top + page < rows) {
            canvas.textEnding(canvas.columns(), canvas.rows() - 1, "↓", Style.ACCENT);
        }
        if (top > 0) {
            canvas.textEnding(canvas.columns(), 0, "↑", Style.ACCENT);
        }
    }
}
