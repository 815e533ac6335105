package dev.rung.tui.forecast;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lines one below the other, each drawn by a brush of its own; those that open to something can be chosen. */
public final class Sheet {
    /** Draws one line on a canvas of one row. */
    @FunctionalInterface
    public interface Brush {
        void draw(Canvas row);
    }

    /**
     * A line.
     *
     * @param open what choosing it does; empty for a line that only is read
     * @param section whether a part of the page begins here
     */
    public record Line(Brush brush, Optional<Supplier<Next>> open, boolean section) {}

    private final int columns;
    private final List<Line> lines = new ArrayList<>();
    private boolean section;

    /** @param columns the room its lines have; prose is never wider than {@link Canvas#PROSE} */
    public Sheet(int columns) {
        this.columns = Math.max(8, columns);
    }

    /** The room its lines have. */
    public int columns() {
        return columns;
    }

    /** All of them, from the top. */
    public List<Line> lines() {
        return lines;
    }

    /** A free line, unless it would be the first. */
    public Sheet gap() {
        return lines.isEmpty() ? this : line(row -> {});
    }

    /** A line that is only read. */
    public Sheet line(Brush brush) {
        lines.add(new Line(brush, Optional.empty(), false));
        return this;
    }

    /** A heading with a free line above, words beside it; the next line to open begins a section. */
    public Sheet heading(String words, String beside) {
        gap();
        section = true;
        return line(row -> {
            int x = row.text(0, 0, words, Style.HEADING);
            row.text(x + 3, 0, beside, Style.FAINT, row.columns() - x - 3);
        });
    }

    /** Wrapped words. */
    public Sheet prose(String words, Style style) {
        for (String wrapped : Canvas.wrapped(words, columns)) {
            line(row -> row.text(0, 0, wrapped, style));
        }
        return this;
    }

    /** At most so many lines of prose; where it is cut, it says so. */
    public Sheet prose(String words, Style style, int most) {
        List<String> wrapped = Canvas.wrapped(words, columns);
        for (int i = 0; i < Math.min(most, wrapped.size()); i++) {
            boolean cut = i == most - 1 && wrapped.size() > most;
            String shown =
                    cut ? DisplayWidth.clip(wrapped.get(i) + " …", Math.min(columns, Canvas.PROSE)) : wrapped.get(i);
            line(row -> row.text(0, 0, shown, style));
        }
        return this;
    }

    /** A line that opens to something. */
    public Sheet stop(Supplier<Next> open, Brush brush) {
        lines.add(new Line(brush, Optional.of(open), section));
        section = false;
        return this;
    }

    /** A number that opens to its formula: name, number, and what stands beside it. */
    public Sheet figure(Figure figure, int labels) {
        return stop(() -> FormulaPanel.open(figure), row -> {
            row.text(0, 0, figure.label(), Style.TEXT, labels);
            int x = row.text(labels + 2, 0, figure.value(), Style.STRONG, row.columns() - labels - 2);
            row.text(x + 2, 0, figure.aside(), Style.MUTED, row.columns() - x - 2);
        });
    }
}
