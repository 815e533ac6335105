package dev.rung.tui.widget;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Hotspots;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.terminal.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A surface in memory that can be read as text and clicked on. */
final class Grid implements Surface {
    private final int columns;
    private final int rows;
    private final String[] cells;
    private final Style[] styles;
    private Hotspots hotspots = new Hotspots();
    private String cursor = "none";
    private int cursorColumn = -1;
    private int cursorRow = -1;

    Grid(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.cells = new String[columns * rows];
        this.styles = new Style[columns * rows];
        blank();
    }

    static Grid of(int columns, int rows, Consumer<Canvas> drawing) {
        return new Grid(columns, rows).draw(drawing);
    }

    Grid draw(Consumer<Canvas> drawing) {
        blank();
        hotspots = new Hotspots();
        drawing.accept(new Canvas(this, hotspots));
        return this;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void put(int column, int row, String grapheme, int width, Style style) {
        cells[row * columns + column] = grapheme;
        styles[row * columns + column] = style;
        if (width == 2) {
            cells[row * columns + column + 1] = "";
            styles[row * columns + column + 1] = style;
        }
    }

    @Override
    public void cursor(int column, int row) {
        cursor = column + "," + row;
        cursorColumn = column;
        cursorRow = row;
    }

    @Override
    public void blank() {
        Arrays.fill(cells, " ");
        Arrays.fill(styles, Style.TEXT);
        cursor = "none";
        cursorColumn = -1;
        cursorRow = -1;
    }

    int cursorColumn() {
        return cursorColumn;
    }

    int cursorRow() {
        return cursorRow;
    }

    String line(int row) {
        return String.join("", Arrays.copyOfRange(cells, row * columns, (row + 1) * columns))
                .stripTrailing();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(line(row));
        }
        return lines;
    }

    Next mouse(Input.Mouse.Kind kind, int column, int row) {
        return hotspots.gripAt(column, row)
                .map(grip -> grip.mouse(new Input.Mouse(kind, column, row)))
                .orElseGet(Next::pass);
    }

    Next click(int column, int row) {
        return mouse(Input.Mouse.Kind.PRESS, column, row);
    }

    Next wheel(int column, int row, int turned) {
        return hotspots.wheelAt(column, row).orElseThrow().apply(turned);
    }

    /** The text, then where the cursor is and which cells have a ground: what colour alone would show. */
    String asText() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(line).append('\n'));
        text.append("-- cursor ").append(cursor).append('\n');
        for (int row = 0; row < rows; row++) {
            String grounds = grounds(row);
            if (!grounds.isEmpty()) {
                text.append("-- ground ")
                        .append(row)
                        .append(':')
                        .append(grounds)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String grounds(int row) {
        StringBuilder found = new StringBuilder();
        int start = 0;
        for (int x = 1; x <= columns; x++) {
            Style.Ground ground = styles[row * columns + start].ground();
            if (x == columns || styles[row * columns + x].ground() != ground) {
                if (ground != Style.Ground.NONE) {
                    found.append(' ')
                            .append(start)
                            .append('-')
                            .append(x - 1)
                            .append(' ')
                            .append(ground);
                }
                start = x;
            }
        }
        return found.toString();
    }
}
