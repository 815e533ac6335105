package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import java.util.List;

/**
 * A part of a screen that is worked with. It holds one immutable state which its actions replace; drawing remembers how
 * much room there was, so that a page is a page, and draws the same twice.
 */
public interface Widget {

    void draw(Canvas canvas);

    /** What can be done here; no key twice. The same list as long as the same things can be done. */
    List<Action> actions();

    /** Takes what is no action's: typed characters and pastes. Passes the rest. */
    default Next input(Input input) {
        return Next.pass();
    }

    /** Typed characters are text here. */
    default boolean typing() {
        return false;
    }
}
