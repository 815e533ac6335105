package dev.rung.tui.forecast;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** How a number came about: its formula with the numbers in it, and what it means. Lies over the page it stands on. */
public final class FormulaPanel implements Screen {
    private static final int COLUMNS = 84;

    private record Line(String words, Style style) {}

    private final Figure figure;
    private int top;
    private int rows;
    private int page = 1;

    FormulaPanel(Figure figure) {
        this.figure = figure;
    }

    /** Lays it over what is shown. */
    public static Next open(Figure figure) {
        return Next.show(new FormulaPanel(figure));
    }

    @Override
    public String title() {
        return figure.label();
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("formula.close", "close", Next::back, "enter", "esc", "space"),
                Action.move("formula.down", "down", () -> to(top + 1), "j", "down"),
                Action.move("formula.up", "up", () -> to(top - 1), "k", "up"));
    }

    private Next to(int row) {
        top = Math.max(0, Math.min(row, rows - page));
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        List<Line> lines = lines(Math.min(COLUMNS, canvas.columns() - 2) - 4);
        rows = lines.size();
        Canvas inside = Panel.open(canvas, figure.label(), COLUMNS, rows + 3);
        page = Math.max(1, inside.rows());
        to(top);
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), by -> to(top + by));
        for (int y = 0; y < page && top + y < rows; y++) {
            Line line = lines.get(top + y);
            inside.text(0, y, line.words(), line.style(), inside.columns());
        }
        if (top + page < rows) {
            inside.textEnding(inside.columns(), page - 1, "↓", Style.ACCENT);
        }
    }

    private List<Line> lines(int columns) {
        List<Line> lines = new ArrayList<>();
        String value = figure.aside().isEmpty() || figure.formula().contains(figure.aside())
                ? figure.value()
                : figure.value() + "   " + figure.aside();
        add(lines, value, Style.STRONG, columns);
        for (String paragraph : figure.formula()) {
            lines.add(new Line("", Style.TEXT));
            add(lines, paragraph, Style.TEXT, columns);
        }
        if (!figure.meaning().isEmpty()) {
            lines.add(new Line("", Style.TEXT));
            add(lines, figure.meaning(), Style.MUTED, columns);
        }
        return lines;
    }

    private static void add(List<Line> lines, String words, Style style, int columns) {
        Canvas.wrapped(words, columns).forEach(w -> lines.add(new Line(w, style)));
    }
}
