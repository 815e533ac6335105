package dev.rung.tui.widget;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** Lines of several styles, wrapped to a width: what a page of reading is made of. */
public final class Text {

    /** Some words in one style, from a column on. */
    public record Run(int column, String words, Style style) {}

    private final int columns;
    private final List<List<Run>> lines = new ArrayList<>();

    /** @param columns the room there is; prose takes no more than {@link Canvas#PROSE} of it */
    public Text(int columns) {
        this.columns = Math.max(8, columns);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return lines.size();
    }

    /** A free line, unless there is one already or nothing above. */
    public Text gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add(List.of());
        }
        return this;
    }

    public Text heading(String words) {
        gap();
        return line(new Run(0, words, Style.HEADING));
    }

    public Text line(Run... runs) {
        lines.add(List.of(runs));
        return this;
    }

    public Text line(String words, Style style) {
        return line(new Run(0, words, style));
    }

    /** Wrapped words, from a column on. */
    public Text prose(int column, String words, Style style) {
        for (String line : Canvas.wrapped(words, Math.max(8, columns - column))) {
            line(new Run(column, line, style));
        }
        return this;
    }

    public Text prose(String words, Style style) {
        return prose(0, words, style);
    }

    /** A sign, and wrapped words beside it. */
    public Text item(String sign, Style signStyle, String words, Style style) {
        int at = sign.length() + 1;
        List<String> wrapped = Canvas.wrapped(words, Math.max(8, columns - at));
        for (int i = 0; i < wrapped.size(); i++) {
            Run run = new Run(at, wrapped.get(i), style);
            lines.add(i == 0 ? List.of(new Run(0, sign, signStyle), run) : List.of(run));
        }
        return this;
    }

    /** Puts words at a column of a line that is there already. */
    public Text label(int line, int column, String words, Style style) {
        List<Run> runs = new ArrayList<>(lines.get(line));
        runs.add(new Run(column, words, style));
        lines.set(line, List.copyOf(runs));
        return this;
    }

    /** Draws as many lines as fit, from one on. */
    public void draw(Canvas canvas, int column, int top) {
        for (int y = 0; y < canvas.rows() && top + y < lines.size(); y++) {
            for (Run run : lines.get(top + y)) {
                canvas.text(
                        column + run.column(), y, run.words(), run.style(), canvas.columns() - column - run.column());
            }
        }
    }
}
