package dev.rung.tui.terminal;

/** A grid of cells that is drawn anew each time and shown at once. */
public interface Surface {
    int columns();

    int rows();

    /**
     * Puts one grapheme, already sanitised, into a cell; a wide one takes the cell to its right as well. Outside the
     * grid nothing happens.
     *
     * @param width columns the grapheme takes: 1 or 2
     */
    void put(int column, int row, String grapheme, int width, Style style);

    /** Shows the cursor in a cell. Without this call a frame has no cursor. */
    void cursor(int column, int row);

    /** Blanks every cell and takes the cursor away, before a frame is drawn. */
    void blank();
}
