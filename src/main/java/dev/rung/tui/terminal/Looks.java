package dev.rung.tui.terminal;

import dev.rung.tui.terminal.Style.Ground;
import dev.rung.tui.terminal.Style.Ink;

/** Numbers the styles, so that tables of them are arrays. */
final class Looks {
    private static final int INKS = Ink.values().length;
    private static final int GROUNDS = Ground.values().length;
    static final int COUNT = INKS * GROUNDS * 4;

    private Looks() {}

    static int index(Style style) {
        return ((style.ink().ordinal() * GROUNDS + style.ground().ordinal()) * 2 + (style.bold() ? 1 : 0)) * 2
                + (style.underline() ? 1 : 0);
    }
}
