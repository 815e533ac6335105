package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** Scrolls through a text: the keys of a list, without a selection. */
public final class Reading {
    private int top;
    private int rows;
    private int page = 1;

    public List<Action> moves() {
        return List.of(
                move("down", "down", 1, "j", "down"),
                move("up", "up", -1, "k", "up"),
                Action.move("page.first", "start", () -> to(0), "g", "home"),
                Action.move("page.last", "end", () -> to(rows), "G", "end"),
                Action.move("page.pagedown", "page down", () -> to(top + Math.max(1, page - 1)), "pagedown", "space"),
                Action.move("page.pageup", "page up", () -> to(top - Math.max(1, page - 1)), "pageup"),
                Action.move("page.halfdown", "half a page down", () -> to(top + Math.max(1, page / 2)), "ctrl-d"),
                Action.move("page.halfup", "half a page up", () -> to(top - Math.max(1, page / 2)), "ctrl-u"));
    }

    private Action move(String verb, String label, int by, String... keys) {
        return Action.move("page." + verb, label, () -> to(top + by), keys);
    }

    private Next to(int row) {
        top = Math.max(0, Math.min(row, rows - page));
        return Next.stay();
    }

    /** Draws what fits; where something is below, its last row says so. */
    public void draw(Canvas canvas, int column, Text text) {
        rows = text.rows();
        page = Math.max(1, canvas.rows());
        to(top);
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), by -> to(top + by));
        text.draw(canvas, column, top);
        int below = rows - top - page;
        if (below > 0) {
            Canvas last = canvas.part(0, canvas.rows() - 1, canvas.columns(), 1).on(Style.Ground.NONE);
            last.text(column, 0, "↓ " + (below + 1) + " more", Style.FAINT);
        }
    }
}
