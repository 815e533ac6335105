package dev.rung.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.ScreenBuffer;

/** Writes down how one grid of cells becomes another: the fewest moves and styles, row by row. */
final class Painter {
    /** Unchanged cells up to here are written again rather than jumped over: the jump would be longer. */
    private static final int SHORT_GAP = 4;

    /** A frame beyond this is announced, so that a terminal that can shows it at once. */
    private static final int LARGE = 400;

    private static final String BEGIN = "\033[?2026h";
    private static final String END = "\033[?2026l";

    private final boolean atomic;
    private final StringBuilder out = new StringBuilder(4096);
    private Style style = Style.TEXT;
    private int atColumn;
    private int atRow;
    private int cursorColumn = -1;
    private int cursorRow = -1;

    /** @param atomic whether the terminal may be told where a frame begins and ends */
    Painter(boolean atomic) {
        this.atomic = atomic;
    }

    /** The frame; empty if nothing changed. Between frames the style is always plain. */
    CharSequence frame(
            ScreenBuffer back,
            ScreenBuffer front,
            Palette palette,
            TerminalPosition cursor,
            boolean cursorShown,
            boolean whole) {
        out.setLength(0);
        style = Style.TEXT;
        atRow = -1;
        if (whole) {
            out.append("\033[m");
        }
        int rows = back.getSize().getRows();
        int columns = back.getSize().getColumns();
        for (int row = 0; row < rows; row++) {
            paintRow(back, front, palette, row, columns, whole);
        }
        boolean painted = out.length() > 0;
        if (painted) {
            palette.change(out, style, Style.TEXT);
            if (cursorShown) {
                out.insert(0, "\033[?25l");
            }
        }
        placeCursor(cursor, cursorShown, painted);
        if (atomic && out.length() > LARGE) {
            out.insert(0, BEGIN).append(END);
        }
        return out;
    }

    private void placeCursor(TerminalPosition cursor, boolean shown, boolean painted) {
        if (cursor == null) {
            if (shown && !painted) {
                out.append("\033[?25l");
            }
            cursorColumn = -1;
            return;
        }
        if (painted || !shown || cursor.getColumn() != cursorColumn || cursor.getRow() != cursorRow) {
            moveTo(cursor.getColumn(), cursor.getRow());
            if (painted || !shown) {
                out.append("\033[?25h");
            }
        }
        cursorColumn = cursor.getColumn();
        cursorRow = cursor.getRow();
    }

    private void paintRow(ScreenBuffer back, ScreenBuffer front, Palette palette, int row, int columns, boolean whole) {
        int end = columns;
        while (end > 0 && CellScreen.glyph(back, end - 1, row) == Glyphs.BLANK) {
            end--;
        }
        for (int column = 0; column < end; column++) {
            Glyph glyph = CellScreen.glyph(back, column, row);
            if (glyph.isRightHalf() || !whole && glyph.equals(CellScreen.glyph(front, column, row))) {
                continue;
            }
            reach(back, palette, column, row);
            paint(glyph, palette);
        }
        if (end < columns && (whole || !isBlank(front, row, end, columns))) {
            moveTo(end, row);
            palette.change(out, style, Style.TEXT);
            style = Style.TEXT;
            out.append("\033[K");
        }
    }

    private static boolean isBlank(ScreenBuffer cells, int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (CellScreen.glyph(cells, column, row) != Glyphs.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** Brings the cursor to a cell of the row, over a short gap by writing what is there. */
    private void reach(ScreenBuffer back, Palette palette, int column, int row) {
        if (row == atRow && atColumn < column && column - atColumn <= SHORT_GAP) {
            boolean plain = true;
            for (int at = atColumn; at < column && plain; at++) {
                Glyph glyph = CellScreen.glyph(back, at, row);
                plain = glyph.isPlain() && glyph.style().equals(style);
            }
            if (plain) {
                for (int at = atColumn; at < column; at++) {
                    paint(CellScreen.glyph(back, at, row), palette);
                }
            }
        }
        moveTo(column, row);
    }

    private void paint(Glyph glyph, Palette palette) {
        palette.change(out, style, glyph.style());
        style = glyph.style();
        if (glyph.isPlain()) {
            out.append(glyph.grapheme());
            atColumn++;
            return;
        }
        // Terminals differ on how wide this is: clear its cells first, and do not trust the place after it.
        if (glyph.width() == 2) {
            out.append("  \033[").append(atColumn + 1).append('G');
        }
        out.append(glyph.grapheme());
        atRow = -1;
    }

    private void moveTo(int column, int row) {
        if (row == atRow && column == atColumn) {
            return;
        }
        if (row == atRow && column > atColumn) {
            out.append("\033[");
            if (column - atColumn > 1) {
                out.append(column - atColumn);
            }
            out.append('C');
        } else {
            out.append("\033[").append(row + 1);
            if (column > 0) {
                out.append(';').append(column + 1);
            }
            out.append('H');
        }
        atColumn = column;
        atRow = row;
    }
}
