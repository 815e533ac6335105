package dev.rung.tui.widget;

import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import java.util.Optional;

/** A widget that a value is typed into or chosen with, by itself or as a row of a {@link Form}. */
public interface Field extends Widget {

    /** Draws the value; the cursor only where the focus is. */
    void draw(Canvas canvas, boolean focused);

    @Override
    default void draw(Canvas canvas) {
        draw(canvas, true);
    }

    /** Rows wanted on a canvas so many columns wide; at least 1. */
    default int rows(int columns) {
        return 1;
    }

    /** The row, within {@link #rows}, that must be seen while there is the focus: where the caret is. */
    default int focusRow() {
        return 0;
    }

    /** Takes the mouse on the field, positions being those of its canvas. A field that draws registers this itself. */
    default Next mouse(Input.Mouse mouse) {
        return Next.stay();
    }

    /** What is wrong with the value, in a line. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** What has happened to the value since it was last put on disk. */
    Changes changes();
}
