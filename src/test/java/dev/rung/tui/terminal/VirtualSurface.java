package dev.rung.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dev.rung.tui.terminal.Style.Ground;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The surface of the console over Lanterna's virtual terminal, read back as text: for golden screens. */
public final class VirtualSurface implements Surface {
    private final DefaultVirtualTerminal terminal;
    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
    private final CellScreen screen;

    public VirtualSurface(int columns, int rows) {
        terminal = new DefaultVirtualTerminal(new TerminalSize(columns, rows));
        try {
            screen = new CellScreen(
                    terminal, frames, Glyphs.BLANK, new Palette(ColourDepth.TRUE, Background.DARK), false);
            screen.startScreen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int columns() {
        return screen.columns();
    }

    @Override
    public int rows() {
        return screen.rows();
    }

    @Override
    public void put(int column, int row, String grapheme, int width, Style style) {
        screen.put(column, row, grapheme, width, style);
    }

    @Override
    public void cursor(int column, int row) {
        screen.cursor(column, row);
    }

    @Override
    public void blank() {
        screen.blank();
    }

    public void resize(int columns, int rows) {
        terminal.setTerminalSize(new TerminalSize(columns, rows));
        screen.doResizeIfNecessary();
    }

    /** The bytes that the terminal would be sent to show what was drawn since the last call. */
    public String show() {
        frames.reset();
        try {
            screen.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frames.toString(StandardCharsets.UTF_8);
    }

    /** The next {@link #show} sends every cell. */
    public void forget() {
        screen.forget();
    }

    /** Where the cursor is, as {@code column,row}; empty without one. */
    public String cursorAt() {
        return screen.getCursorPosition() == null
                ? ""
                : screen.getCursorPosition().getColumn() + ","
                        + screen.getCursorPosition().getRow();
    }

    /** What is drawn, a line a row, without the blanks at their ends. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns(); column++) {
                Glyph glyph = glyph(column, row);
                line.append(glyph.isRightHalf() ? "" : glyph.grapheme());
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /**
     * The same with a mark in front of each change of style: {@code [muted]}, {@code [accent+bold on tab]}, {@code []}
     * for plain text.
     */
    public String styled() {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < rows(); row++) {
            StringBuilder line = new StringBuilder();
            Style style = Style.TEXT;
            for (int column = 0; column < columns(); column++) {
                Glyph glyph = glyph(column, row);
                boolean blankOnNothing = glyph.grapheme().equals(" ")
                        && glyph.style().ground() == Ground.NONE
                        && !glyph.style().underline();
                if (!glyph.style().equals(style)
                        && !(blankOnNothing && style.ground() == Ground.NONE && !style.underline())) {
                    style = blankOnNothing ? Style.TEXT : glyph.style();
                    line.append('[').append(name(style)).append(']');
                }
                line.append(glyph.isRightHalf() ? "" : glyph.grapheme());
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private Glyph glyph(int column, int row) {
        return screen.drawn(column, row);
    }

    private static String name(Style style) {
        if (style.equals(Style.TEXT)) {
            return "";
        }
        String name = style.ink().name()
                + (style.bold() ? "+bold" : "")
                + (style.underline() ? "+underline" : "")
                + (style.ground() == Ground.NONE ? "" : " on " + style.ground());
        return name.toLowerCase(Locale.ROOT);
    }
}
