package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A page of text made for a width: headings, prose, and lines that can be chosen, numbered from 0 as they come. */
public final class Sheet {
    /** A piece of a line in one style. */
    public record Run(String text, Style style) {}

    private record Line(int indent, List<Run> runs, String tail, Style tailStyle, Optional<Integer> stop) {}

    private static final int ONE_LINE_FROM = 66;

    private final int columns;
    private final List<Line> lines = new ArrayList<>();
    private int stops;

    /** @param columns room for it; prose is never wider than {@link Canvas#PROSE} */
    public Sheet(int columns) {
        this.columns = Math.max(1, columns);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return lines.size();
    }

    public int stops() {
        return stops;
    }

    /** The row of a line that can be chosen. */
    public int rowOf(int stop) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stop().equals(Optional.of(stop))) {
                return i;
            }
        }
        return 0;
    }

    public Sheet blank() {
        return line(0, List.of());
    }

    /** A heading with a blank row above it, unless it opens the sheet. */
    public Sheet heading(String words) {
        if (!lines.isEmpty()) {
            blank();
        }
        return line(0, List.of(new Run(words.toUpperCase(java.util.Locale.ROOT), Style.HEADING)));
    }

    public Sheet line(int indent, List<Run> runs) {
        lines.add(new Line(indent, List.copyOf(runs), "", Style.TEXT, Optional.empty()));
        return this;
    }

    public Sheet words(String text, Style style) {
        return line(0, List.of(new Run(text, style)));
    }

    /** A line with words at its right end. */
    public Sheet ended(List<Run> runs, String tail, Style style) {
        lines.add(new Line(0, List.copyOf(runs), tail, style, Optional.empty()));
        return this;
    }

    /** A line that can be chosen. */
    public Sheet stop(List<Run> runs, String tail, Style tailStyle) {
        lines.add(new Line(0, List.copyOf(runs), tail, tailStyle, Optional.of(stops++)));
        return this;
    }

    /** A line with words at its right end, or below it where there is little room. */
    public Sheet beside(int indent, List<Run> runs, String tail, Style style) {
        return narrow() ? line(0, runs).line(indent, List.of(new Run(tail, style))) : ended(runs, tail, style);
    }

    /** The same for a line that can be chosen. */
    public Sheet stopBeside(int indent, List<Run> runs, String tail, Style style) {
        return narrow() ? stop(runs, "", style).line(indent, List.of(new Run(tail, style))) : stop(runs, tail, style);
    }

    private boolean narrow() {
        return columns < ONE_LINE_FROM;
    }

    public Sheet prose(String text, Style style) {
        return prose(0, text, Integer.MAX_VALUE, style);
    }

    /** Wrapped text, cut after so many rows. */
    public Sheet prose(int indent, String text, int most, Style style) {
        return hanging(indent, "", text, most, style);
    }

    /** Lines behind a sign, wrapped under themselves. */
    public Sheet bullets(String sign, List<String> texts, Style style) {
        texts.forEach(t -> hanging(0, sign + " ", t, Integer.MAX_VALUE, style));
        return this;
    }

    /** A word at the left and wrapped text beside it. */
    public Sheet labelled(String label, int width, String text, int most, Style style) {
        return hanging(0, DisplayWidth.pad(label, width), text, most, style);
    }

    private Sheet hanging(int indent, String sign, String text, int most, Style style) {
        int hang = DisplayWidth.of(sign);
        int room = Math.min(Canvas.PROSE, columns - indent) - hang;
        List<String> rows = Canvas.wrapped(text, room);
        for (int i = 0; i < Math.min(most, rows.size()); i++) {
            boolean cut = i == most - 1 && rows.size() > most;
            String row = cut ? DisplayWidth.clip(rows.get(i) + " " + rows.get(i + 1), room) : rows.get(i);
            String before = i == 0 ? sign : " ".repeat(hang);
            line(indent, List.of(new Run(before, Style.MUTED), new Run(row, style)));
        }
        return this;
    }

    /** Words in several styles, wrapped under themselves behind a label. */
    public Sheet flowing(String label, List<Run> runs) {
        int hang = DisplayWidth.of(label);
        int room = Math.max(1, Math.min(Canvas.PROSE, columns) - hang);
        List<Run> row = new ArrayList<>(List.of(new Run(label, Style.MUTED)));
        int used = 0;
        for (Run run : runs) {
            for (String word : run.text().replace('\n', ' ').split("(?<= )|(?= )")) {
                int width = DisplayWidth.of(VisibleText.line(word));
                if (used + width > room && used > 0) {
                    line(0, row);
                    row = new ArrayList<>(List.of(new Run(" ".repeat(hang), Style.MUTED)));
                    used = 0;
                }
                if (used > 0 || !word.isBlank()) {
                    row.add(new Run(word, run.style()));
                    used += width;
                }
            }
        }
        return line(0, row);
    }

    /** Draws the rows from one on, none of them chosen. */
    public void draw(Canvas canvas, int top) {
        draw(canvas, 0, top, -1, stop -> Next.stay());
    }

    /**
     * Draws the rows from one on; the chosen line has a ground and a sign, a click on one chooses or opens it.
     *
     * @param gutter columns left of the text for the sign
     */
    public void draw(Canvas canvas, int gutter, int top, int chosen, IntFunction<Next> click) {
        for (int y = 0; y < canvas.rows() && top + y < lines.size(); y++) {
            Line line = lines.get(top + y);
            int row = y;
            Canvas band = canvas.part(0, y, Math.min(canvas.columns(), gutter + columns), 1);
            if (line.stop().equals(Optional.of(chosen))) {
                band = band.on(Style.Ground.ROW);
                band.text(0, 0, "›", Style.ACCENT);
            }
            line.stop().ifPresent(s -> canvas.onClick(0, row, gutter + columns, 1, () -> click.apply(s)));
            draw(band.part(gutter, 0, band.columns() - gutter, 1), line);
        }
    }

    private void draw(Canvas band, Line line) {
        int end = Math.min(columns, band.columns());
        int room = end;
        if (!line.tail().isEmpty()) {
            int width = DisplayWidth.of(VisibleText.line(line.tail()));
            room = end - width - 2;
            band.text(end - width, 0, line.tail(), line.tailStyle());
        }
        int x = line.indent();
        for (Run run : line.runs()) {
            x = band.text(x, 0, run.text(), run.style(), room - x);
        }
    }
}
