package dev.rung.tui.people;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;

/** What is said while nobody is in the workspace but its owner. */
final class EmptyRoster {
    private static final String WHAT =
            "Here are the people you work with: those you manage, those you mentor, and those"
                    + " who review you. What they send you in a pack is read here, rated blind, and talked about; a pack is a"
                    + " file, and nothing else leaves their workspace or yours.";

    private EmptyRoster() {}

    static void draw(Canvas canvas) {
        int y = canvas.prose(0, 0, WHAT, Style.TEXT, canvas.columns()) + 1;
        y = key(canvas, y, "i", "Import a pack that somebody sent you: it adds them, too.");
        y = key(canvas, y, "n", "Add somebody by name and level, before anything came from them.");
        key(canvas, y, "x", "Make a pack of your own evidence for somebody who reviews you.");
    }

    private static int key(Canvas canvas, int row, String key, String words) {
        canvas.text(0, row, key, Style.ACCENT.withBold());
        return canvas.prose(3, row, words, Style.TEXT, canvas.columns() - 3);
    }
}
