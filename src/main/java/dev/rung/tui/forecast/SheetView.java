package dev.rung.tui.forecast;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows sheets, one below the other or side by side, with one chosen line among all that can be. The choice goes from sheet
 * to sheet; each scrolls by itself so far that the chosen line is seen.
 */
public final class SheetView {
    private static final int GUTTER = 2;

    /** A line that can be chosen: on which sheet, on which row of it. */
    private record Stop(int sheet, int row, Supplier<Next> open, boolean section) {}

    private List<Sheet> sheets = List.of();
    private List<Stop> stops = List.of();
    private int[] tops = new int[0];
    private int[] pages = new int[0];
    private int chosen;
    private boolean follow = true;

    /** Shows other sheets; the choice stays on the line with the same number. */
    public void show(List<Sheet> other) {
        if (tops.length != other.size()) {
            tops = new int[other.size()];
            pages = new int[other.size()];
            follow = true;
        }
        sheets = List.copyOf(other);
        List<Stop> found = new ArrayList<>();
        for (int s = 0; s < other.size(); s++) {
            List<Sheet.Line> lines = other.get(s).lines();
            for (int row = 0; row < lines.size(); row++) {
                Sheet.Line line = lines.get(row);
                if (line.open().isPresent()) {
                    found.add(new Stop(s, row, line.open().get(), line.section() || row == 0));
                }
            }
        }
        stops = List.copyOf(found);
        chosen = Math.max(0, Math.min(chosen, stops.size() - 1));
    }

    /** Whether there is a line to choose. */
    public boolean canOpen() {
        return !stops.isEmpty();
    }

    /** Does what choosing the chosen line does. */
    public Next open() {
        return canOpen() ? stops.get(chosen).open().get() : Next.stay();
    }

    /** Chooses the first line again. */
    public void toTop() {
        choose(0);
    }

    /** Movement, without what opens. */
    public List<Action> moves() {
        return List.of(
                Action.move("page.down", "down", () -> choose(chosen + 1), "j", "down"),
                Action.move("page.up", "up", () -> choose(chosen - 1), "k", "up"),
                Action.move("page.pagedown", "page down", () -> choose(chosen + page()), "pagedown", "ctrl-d"),
                Action.move("page.pageup", "page up", () -> choose(chosen - page()), "pageup", "ctrl-u"),
                Action.move("page.first", "first", () -> choose(0), "g", "home"),
                Action.move("page.last", "last", () -> choose(stops.size() - 1), "G", "end"),
                Action.move("page.nextpart", "next part", () -> part(1), "tab"),
                Action.move("page.previouspart", "part before", () -> part(-1), "shift-tab"));
    }

    private int page() {
        return stops.isEmpty() ? 1 : Math.max(1, pages[stops.get(chosen).sheet()] / 2);
    }

    private Next choose(int stop) {
        chosen = Math.max(0, Math.min(stop, stops.size() - 1));
        follow = true;
        return Next.stay();
    }

    private Next part(int by) {
        for (int i = 1; i <= stops.size(); i++) {
            int at = Math.floorMod(chosen + by * i, stops.size());
            if (stops.get(at).section() || at == 0) {
                return choose(at);
            }
        }
        return Next.stay();
    }

    /** Draws one of the sheets; what is chosen has its ground only where the focus is. */
    public void draw(Canvas canvas, int sheet, boolean focused) {
        List<Sheet.Line> lines = sheets.get(sheet).lines();
        int rows = canvas.rows();
        pages[sheet] = rows;
        Optional<Stop> here = stops.isEmpty()
                ? Optional.empty()
                : Optional.of(stops.get(chosen)).filter(s -> s.sheet() == sheet);
        if (follow && here.isPresent()) {
            keepInView(sheet, here.get(), rows);
        }
        tops[sheet] = Math.max(0, Math.min(tops[sheet], lines.size() - rows));
        canvas.onWheel(0, 0, canvas.columns(), rows, by -> {
            follow = false;
            tops[sheet] = Math.max(0, tops[sheet] + by);
            return Next.stay();
        });
        int top = tops[sheet];
        for (int y = 0; y < rows && top + y < lines.size(); y++) {
            Sheet.Line line = lines.get(top + y);
            boolean selected = focused && here.isPresent() && here.get().row() == top + y;
            Canvas band = canvas.part(0, y, canvas.columns(), 1);
            if (selected) {
                band = band.on(Style.Ground.ROW);
                band.text(0, 0, "›", Style.ACCENT);
            }
            line.brush().draw(band.part(GUTTER, 0, sheets.get(sheet).columns(), 1));
            if (line.open().isPresent()) {
                int row = top + y;
                canvas.onClick(0, y, canvas.columns(), 1, () -> clicked(sheet, row));
            }
        }
        if (top + rows < lines.size()) {
            canvas.textEnding(canvas.columns(), rows - 1, "↓", Style.ACCENT);
        }
        if (top > 0) {
            canvas.textEnding(canvas.columns(), 0, "↑", Style.ACCENT);
        }
    }

    /** With what leads to the line above it, and to the ends of the sheet at the first and the last line. */
    private void keepInView(int sheet, Stop stop, int rows) {
        boolean first = stops.stream().noneMatch(s -> s.sheet() == sheet && s.row() < stop.row());
        boolean last = stops.stream().noneMatch(s -> s.sheet() == sheet && s.row() > stop.row());
        if (first && stop.row() < rows) {
            tops[sheet] = 0;
        } else if (last) {
            tops[sheet] = Math.min(stop.row() - 1, sheets.get(sheet).lines().size() - rows);
        } else {
            tops[sheet] = Math.max(stop.row() - rows + 2, Math.min(tops[sheet], Math.max(0, stop.row() - 2)));
        }
    }

    private Next clicked(int sheet, int row) {
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).sheet() == sheet && stops.get(i).row() == row) {
                boolean again = i == chosen;
                choose(i);
                return again ? open() : Next.stay();
            }
        }
        return Next.stay();
    }
}
