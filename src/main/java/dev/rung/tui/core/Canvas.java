package dev.rung.tui.core;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.Graphemes;
import dev.rung.domain.text.VisibleText;
import dev.rung.domain.text.Wrap;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.terminal.Surface;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A part of the surface to draw on. Columns and rows count from 0 at its own corner; what falls outside is cut off.
 * Every text is made safe here, so that nothing a person or a file wrote can drive the terminal.
 */
public final class Canvas {
    /** Prose is never wider than this. */
    public static final int PROSE = 88;

    private final Surface surface;
    private final Rect area;
    private final Rect clip;
    private final Hotspots hotspots;
    private final Style.Ground ground;

    public Canvas(Surface surface, Hotspots hotspots) {
        this(surface, new Rect(0, 0, surface.columns(), surface.rows()), hotspots, Style.Ground.NONE);
    }

    private Canvas(Surface surface, Rect area, Hotspots hotspots, Style.Ground ground) {
        this(surface, area, area.meet(new Rect(0, 0, surface.columns(), surface.rows())), hotspots, ground);
    }

    private Canvas(Surface surface, Rect area, Rect clip, Hotspots hotspots, Style.Ground ground) {
        this.surface = surface;
        this.area = area;
        this.clip = clip;
        this.hotspots = hotspots;
        this.ground = ground;
    }

    public int columns() {
        return area.columns();
    }

    public int rows() {
        return area.rows();
    }

    /** A part of this canvas; may reach beyond it, and is cut off there. */
    public Canvas part(int column, int row, int columns, int rows) {
        Rect inner = new Rect(area.column() + column, area.row() + row, Math.max(0, columns), Math.max(0, rows));
        return new Canvas(surface, inner, clip.meet(inner), hotspots, ground);
    }

    /** The same part, with every cell blank on another ground; texts without a ground of their own take it. */
    public Canvas on(Style.Ground other) {
        Canvas filled = new Canvas(surface, area, clip, hotspots, other);
        for (int y = 0; y < area.rows(); y++) {
            filled.fill(0, y, area.columns(), Style.TEXT);
        }
        return filled;
    }

    private void fill(int column, int row, int columns, Style style) {
        for (int x = column; x < column + columns; x++) {
            put(x, row, " ", 1, style);
        }
    }

    private void put(int column, int row, String grapheme, int width, Style style) {
        int x = area.column() + column;
        int y = area.row() + row;
        if (clip.contains(x, y) && clip.contains(x + width - 1, y)) {
            Style grounded = style.ground() == Style.Ground.NONE ? style.on(ground) : style;
            surface.put(x, y, grapheme, width, grounded);
        }
    }

    /** Draws one line and returns the column behind it. */
    public int text(int column, int row, String text, Style style) {
        String safe = VisibleText.line(text);
        int x = column;
        for (String grapheme : Graphemes.of(safe)) {
            int width = DisplayWidth.of(grapheme);
            if (width > 0) {
                put(x, row, grapheme, width, style);
                x += width;
            }
            if (x >= columns()) {
                break;
            }
        }
        return x;
    }

    /** Draws one line cut to a number of columns, with an ellipsis where something was cut. */
    public int text(int column, int row, String text, Style style, int columns) {
        if (columns <= 0) {
            return column;
        }
        return text(column, row, DisplayWidth.clip(VisibleText.line(text), columns), style);
    }

    /** Draws one line so that it ends before a column. Returns the column it begins at. */
    public int textEnding(int column, int row, String text, Style style) {
        int start = column - DisplayWidth.of(VisibleText.line(text));
        text(start, row, text, style);
        return start;
    }

    /** Draws wrapped text and returns the row behind it. No wider than {@link #PROSE}. */
    public int prose(int column, int row, String text, Style style, int columns) {
        int y = row;
        for (String line : wrapped(text, columns)) {
            text(column, y++, line, style);
        }
        return y;
    }

    /** The rows that {@link #prose} would draw. */
    public static List<String> wrapped(String text, int columns) {
        return Wrap.words(VisibleText.block(text), Math.max(1, Math.min(columns, PROSE)));
    }

    /** A thin line across the canvas. */
    public void rule(int row) {
        for (int x = 0; x < columns(); x++) {
            put(x, row, "─", 1, Style.FAINT);
        }
    }

    /** A thin line down the canvas. */
    public void upright(int column, int row, int rows) {
        for (int y = row; y < row + rows; y++) {
            put(column, y, "│", 1, Style.FAINT);
        }
    }

    public void cursor(int column, int row) {
        int x = area.column() + column;
        int y = area.row() + row;
        if (clip.contains(x, y)) {
            surface.cursor(x, y);
        }
    }

    /** Makes a part of this canvas answer to a click. */
    public void onClick(int column, int row, int columns, int rows, Supplier<Next> click) {
        hotspots.onClick(clip.meet(absolute(column, row, columns, rows)), click);
    }

    /**
     * Makes a part of this canvas answer to the mouse: pressed inside, then dragged and let go anywhere. Positions are
     * this canvas's, and may lie outside it.
     */
    public void onMouse(int column, int row, int columns, int rows, Function<Input.Mouse, Next> mouse) {
        hotspots.onMouse(
                clip.meet(absolute(column, row, columns, rows)),
                at -> mouse.apply(new Input.Mouse(at.kind(), at.column() - area.column(), at.row() - area.row())));
    }

    /** Makes a part of this canvas answer to the wheel; rows turned, negative upwards. */
    public void onWheel(int column, int row, int columns, int rows, IntFunction<Next> turn) {
        hotspots.onWheel(clip.meet(absolute(column, row, columns, rows)), turn);
    }

    private Rect absolute(int column, int row, int columns, int rows) {
        return new Rect(area.column() + column, area.row() + row, columns, rows);
    }
}
