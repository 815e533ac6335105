package dev.rung.tui.session;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.Side;
import java.util.List;

/** One side of coaching, shown below the row of all sides. */
interface CoachingTab extends Side {

    /** Reads what is shown from now on; called before the first drawing and whenever something changed. */
    void show();

    /** What can be done on this side. Tab, shift-tab, left and right change the side unless the side has them. */
    List<Action> actions();

    /** Draws on a canvas as wide as the terminal; as screens do, it leaves two columns free at the left. */
    void draw(Canvas canvas);

    /** What this side is for, in a sentence or two, for help. */
    String about();

    /** Gets every input before the actions do; what it does not want it passes. */
    default Next input(Input input) {
        return Next.pass();
    }

    /** A text field of this side has the focus. */
    default boolean typing() {
        return false;
    }
}
