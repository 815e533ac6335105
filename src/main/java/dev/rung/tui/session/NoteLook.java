package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;

/** How the classes of notes look: each has a sign, a word and a colour. */
final class NoteLook {
    private NoteLook() {}

    static Style style(NoteClass noteClass) {
        return switch (noteClass) {
            case PRIVATE -> Style.ACCENT;
            case SHARED -> Style.WARN;
            case EVIDENCE -> Style.GOOD;
        };
    }

    /** {@code • private}. */
    static String words(NoteClass noteClass) {
        return noteClass.sign() + " " + noteClass.word();
    }

    /**
     * The top line: who will be able to read what is being typed.
     *
     * @param coachee as they are called; {@code ""} for whoever coaches themself
     * @param tail at the right end; may be empty
     */
    static void readers(Canvas canvas, int row, NoteClass noteClass, String coachee, String tail) {
        int end = canvas.textEnding(canvas.columns() - 2, row, tail, Style.MUTED);
        int x = canvas.text(2, row, words(noteClass), style(noteClass).withBold());
        canvas.text(x + 3, row, noteClass.readers(coachee), style(noteClass), end - x - 5);
    }
}
