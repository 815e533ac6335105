package dev.rung.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;

/**
 * One grapheme in one style. It stands in Lanterna's buffers but measures itself: Lanterna would split what it does not
 * know as one character and count accents as columns.
 */
final class Glyph extends TextCharacter {
    private static final long serialVersionUID = 1L;

    private final String grapheme;
    private final int width;
    private final transient Style style;

    /** @param width 1 or 2, or 0 for the right half of a wide glyph */
    @SuppressWarnings("deprecation")
    Glyph(String grapheme, int width, Style style) {
        super(' ', TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT);
        this.grapheme = grapheme;
        this.width = width;
        this.style = style;
    }

    String grapheme() {
        return grapheme;
    }

    int width() {
        return width;
    }

    Style style() {
        return style;
    }

    boolean isRightHalf() {
        return width == 0;
    }

    /** Whether terminals agree on its columns, so that the cursor is known to stand right after it. */
    boolean isPlain() {
        return width == 1 && grapheme.length() == 1;
    }

    @Override
    public String getCharacterString() {
        return grapheme;
    }

    @Override
    public boolean is(char otherCharacter) {
        return grapheme.length() == 1 && grapheme.charAt(0) == otherCharacter;
    }

    /** Never, for Lanterna: {@link CellScreen} keeps the right half itself. */
    @Override
    public boolean isDoubleWidth() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Glyph glyph
                        && width == glyph.width
                        && style.equals(glyph.style)
                        && grapheme.equals(glyph.grapheme);
    }

    @Override
    public int hashCode() {
        return grapheme.hashCode() * 31 + style.hashCode();
    }
}
