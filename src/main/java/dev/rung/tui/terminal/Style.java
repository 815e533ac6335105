package dev.rung.tui.terminal;

/**
 * How a cell looks, in meanings and not in colours; the palette turns it into what the terminal can show.
 *
 * @param ink the meaning of the text
 * @param ground the meaning of what lies behind it
 */
public record Style(Ink ink, Ground ground, boolean bold, boolean underline) {

    /** Meanings of text, from everyday to alarm. Colour never carries one alone: a word or sign goes with it. */
    public enum Ink {
        TEXT,
        MUTED,
        FAINT,
        ACCENT,
        GOOD,
        WARN,
        BAD
    }

    /** Meanings of the ground: nothing, the selected row, the selected cell, the active section, a text field, a search match. */
    public enum Ground {
        NONE,
        ROW,
        CELL,
        TAB,
        FIELD,
        MATCH,
        PANEL
    }

    public static final Style TEXT = new Style(Ink.TEXT, Ground.NONE, false, false);
    public static final Style STRONG = TEXT.withBold();
    public static final Style MUTED = TEXT.with(Ink.MUTED);
    public static final Style FAINT = TEXT.with(Ink.FAINT);
    public static final Style ACCENT = TEXT.with(Ink.ACCENT);
    public static final Style GOOD = TEXT.with(Ink.GOOD);
    public static final Style WARN = TEXT.with(Ink.WARN);
    public static final Style BAD = TEXT.with(Ink.BAD);
    public static final Style HEADING = MUTED.withBold();

    /** By hand, as is the hash: those a record makes for itself are linked at first use, and a frame compares styles. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Style style
                        && ink == style.ink
                        && ground == style.ground
                        && bold == style.bold
                        && underline == style.underline;
    }

    @Override
    public int hashCode() {
        return Looks.index(this);
    }

    public Style with(Ink other) {
        return new Style(other, ground, bold, underline);
    }

    public Style on(Ground other) {
        return new Style(ink, other, bold, underline);
    }

    public Style withBold() {
        return new Style(ink, ground, true, underline);
    }

    public Style withUnderline() {
        return new Style(ink, ground, bold, true);
    }
}
