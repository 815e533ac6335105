package dev.rung.tui.core;

/** A part of the terminal, in cells. */
public record Rect(int column, int row, int columns, int rows) {
    public boolean contains(int x, int y) {
        return x >= column && y >= row && x < column + columns && y < row + rows;
    }

    /** What both have in common; without cells when they have nothing. */
    public Rect meet(Rect other) {
        int left = Math.max(column, other.column);
        int top = Math.max(row, other.row);
        int right = Math.min(column + columns, other.column + other.columns);
        int bottom = Math.min(row + rows, other.row + other.rows);
        return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
