package dev.rung.tui.calibration;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.function.IntFunction;

/** A page to read: what a cell or a figure rests on, whole. */
final class SheetScreen implements Screen {
    private final String title;
    private final IntFunction<Sheet> sheet;
    private final Scroll scroll = new Scroll();

    /** @param sheet for a number of columns */
    SheetScreen(String title, IntFunction<Sheet> sheet) {
        this.title = title;
        this.sheet = sheet;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Action> actions() {
        return scroll.actions();
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.max(1, Math.min(Canvas.PROSE, canvas.columns() - Scroll.BESIDE_TEXT));
        scroll.draw(
                canvas.part(0, 1, Math.min(canvas.columns(), room + Scroll.BESIDE_TEXT), canvas.rows() - 1),
                sheet.apply(room),
                Next::stay);
    }
}
