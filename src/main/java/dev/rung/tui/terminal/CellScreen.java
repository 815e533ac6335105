package dev.rung.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.ScreenBuffer;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lanterna's screen with wide glyphs kept by our own widths, and with a repaint that sends one write of what changed. */
final class CellScreen extends TerminalScreen implements Surface {
    private final OutputStream output;
    private final Glyphs glyphs = new Glyphs();
    private final Painter painter;
    private Palette palette;
    private boolean forgotten = true;
    private boolean cursorShown;

    /**
     * @param output where frames go; flushed once a frame, and only if there is something to say
     * @param atomic whether the terminal may be told where a frame begins and ends
     */
    CellScreen(Terminal terminal, OutputStream output, Glyph blank, Palette palette, boolean atomic)
            throws IOException {
        super(terminal, blank);
        this.output = output;
        this.palette = palette;
        this.painter = new Painter(atomic);
        setCursorPosition(null);
    }

    @Override
    public int columns() {
        return getTerminalSize().getColumns();
    }

    @Override
    public int rows() {
        return getTerminalSize().getRows();
    }

    @Override
    public void put(int column, int row, String grapheme, int width, Style style) {
        int columns = columns();
        if (column < 0 || row < 0 || column >= columns || row >= rows() || grapheme.isEmpty()) {
            return;
        }
        ScreenBuffer cells = getBackBuffer();
        boolean fits = width < 2 || column + 1 < columns;
        part(cells, column, row);
        if (fits) {
            cells.setCharacterAt(column, row, glyphs.of(grapheme, Math.max(1, Math.min(2, width)), style));
        } else {
            cells.setCharacterAt(column, row, glyphs.of(" ", 1, style));
        }
        if (width > 1 && fits) {
            part(cells, column + 1, row);
            cells.setCharacterAt(column + 1, row, glyphs.rightHalf(style));
        }
    }

    /** Before a cell is overwritten: the other half of a wide glyph that lay there becomes a blank. */
    private void part(ScreenBuffer cells, int column, int row) {
        Glyph there = drawn(column, row);
        if (there.isRightHalf() && column > 0) {
            Glyph left = drawn(column - 1, row);
            if (left.width() == 2) {
                cells.setCharacterAt(column - 1, row, glyphs.of(" ", 1, left.style()));
            }
        } else if (there.width() == 2 && column + 1 < columns()) {
            cells.setCharacterAt(column + 1, row, glyphs.of(" ", 1, there.style()));
        }
    }

    /** The cell as drawn, shown or not. */
    Glyph drawn(int column, int row) {
        return glyph(getBackBuffer(), column, row);
    }

    static Glyph glyph(ScreenBuffer cells, int column, int row) {
        // Lanterna fills what a resize adds with its own blank in places
        return cells.getCharacterAt(column, row) instanceof Glyph glyph ? glyph : Glyphs.BLANK;
    }

    @Override
    public void cursor(int column, int row) {
        setCursorPosition(new TerminalPosition(column, row));
    }

    @Override
    public void blank() {
        getBackBuffer().setAll(Glyphs.BLANK);
        setCursorPosition(null);
    }

    /** The next repaint sends every cell. */
    void forget() {
        forgotten = true;
    }

    Palette palette() {
        return palette;
    }

    void palette(Palette other) {
        palette = other;
        forgotten = true;
    }

    @Override
    public synchronized TerminalSize doResizeIfNecessary() {
        TerminalSize size = super.doResizeIfNecessary();
        if (size != null) {
            forgotten = true;
        }
        return size;
    }

    @Override
    public synchronized void refresh(RefreshType type) throws IOException {
        TerminalPosition cursor = getCursorPosition();
        boolean whole = forgotten || type == RefreshType.COMPLETE;
        CharSequence frame = painter.frame(getBackBuffer(), getFrontBuffer(), palette, cursor, cursorShown, whole);
        forgotten = false;
        cursorShown = cursor != null;
        if (frame.length() > 0) {
            getBackBuffer().copyTo(getFrontBuffer());
            output.write(frame.toString().getBytes(StandardCharsets.UTF_8));
        }
        output.flush();
    }
}
