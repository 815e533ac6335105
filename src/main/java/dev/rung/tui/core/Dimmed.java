package dev.rung.tui.core;

import dev.rung.tui.terminal.Style;
import dev.rung.tui.terminal.Surface;

/** What lies below an overlay: there to be seen, and too faint to be taken for what is worked with. */
record Dimmed(Surface surface) implements Surface {
    @Override
    public int columns() {
        return surface.columns();
    }

    @Override
    public int rows() {
        return surface.rows();
    }

    @Override
    public void put(int column, int row, String grapheme, int width, Style style) {
        surface.put(column, row, grapheme, width, Style.FAINT);
    }

    /** The cursor belongs to the overlay. */
    @Override
    public void cursor(int column, int row) {}

    @Override
    public void blank() {
        surface.blank();
    }
}
