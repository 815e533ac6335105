package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.function.Supplier;

/** Where one is on a sheet longer than its room: the topmost row, and the line chosen of those that can be. */
public final class Scroll {
    /** What the canvas of a sheet has beside the text: a gutter at the left, a sign for more at the right. */
    public static final int BESIDE_TEXT = 4;

    private static final int GUTTER = 2;

    private int top;
    private int chosen;
    private int rows = 1;
    private int page = 1;
    private int stops;
    private boolean follow;

    public int top() {
        return top;
    }

    public int chosen() {
        return chosen;
    }

    public void toTop() {
        top = 0;
        chosen = 0;
        follow = false;
    }

    public List<Action> actions() {
        return List.of(
                Action.move("page.down", "down", () -> by(1), "j", "down"),
                Action.move("page.up", "up", () -> by(-1), "k", "up"),
                Action.move("page.pagedown", "page down", () -> by(page - 1), "pagedown", "space", "ctrl-d"),
                Action.move("page.pageup", "page up", () -> by(1 - page), "pageup", "ctrl-u"),
                Action.move("page.first", "first", () -> by(-rows), "g", "home"),
                Action.move("page.last", "last", () -> by(rows), "G", "end"),
                Action.move("page.nextline", "next line to open", () -> choose(chosen + 1), "tab"),
                Action.move("page.previousline", "line to open before", () -> choose(chosen - 1), "shift-tab"));
    }

    private Next by(int by) {
        top = Math.max(0, Math.min(top + by, rows - page));
        follow = false;
        return Next.stay();
    }

    private Next choose(int stop) {
        chosen = stops == 0 ? 0 : Math.floorMod(stop, stops);
        follow = true;
        return Next.stay();
    }

    /** Draws a sheet for a canvas {@link #BESIDE_TEXT} columns wider than it. */
    public void draw(Canvas canvas, Sheet sheet, Supplier<Next> open) {
        draw(canvas, sheet, 0, open);
    }

    /** @param beside rows of what scrolls along beside the sheet */
    public void draw(Canvas canvas, Sheet sheet, int beside, Supplier<Next> open) {
        rows = Math.max(sheet.rows(), beside);
        page = Math.max(1, canvas.rows());
        stops = sheet.stops();
        chosen = Math.max(0, Math.min(chosen, stops - 1));
        if (follow && stops > 0) {
            int row = sheet.rowOf(chosen);
            top = Math.max(row - page + 2, Math.min(top, Math.max(0, row - 1)));
        }
        top = Math.max(0, Math.min(top, rows - page));
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), this::by);
        sheet.draw(canvas, GUTTER, top, stops > 0 ? chosen : -1, stop -> {
            boolean again = stop == chosen;
            choose(stop);
            return again ? open.get() : Next.stay();
        });
        if (top + page < rows) {
            canvas.textEnding(canvas.columns(), canvas.rows() - 1, "↓", Style.ACCENT);
        }
        if (top > 0) {
            canvas.textEnding(canvas.columns(), 0, "↑", Style.ACCENT);
        }
    }
}
