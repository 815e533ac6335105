package dev.rung.tui.core;

import dev.rung.tui.terminal.Input;
import java.util.List;

/** One place on the terminal. Holds one immutable state that actions replace; drawing reads it and changes nothing. */
public interface Screen {

    String title();

    /** What can be done here, in the order in which the footer shows it. */
    List<Action> actions();

    void draw(Canvas canvas);

    /** A text field has the focus: what types a character is text, and no action's key. */
    default boolean typing() {
        return false;
    }

    /** Gets every input before the actions do; what it does not want it passes. Mouse positions are the canvas's. */
    default Next input(Input input) {
        return Next.pass();
    }

    /** Drawn over the screen below instead of in its place. */
    default boolean overlay() {
        return false;
    }

    /** Called when the screen comes to the top (again) and when the workspace was changed elsewhere: read anew. */
    default void refresh() {}

    /** Called about twice a second while nothing is typed, and before another screen covers this: put drafts on disk. */
    default void pause() {}

    /** Called when the screen is left for good: make what was typed the record. Unless it does more, it pauses. */
    default void leave() {
        pause();
    }

    /** What this place is for, in a sentence or two, for help. */
    default String about() {
        return "";
    }

    /** Something is to be drawn again without any input: a clock ran, progress was made. */
    default boolean restless() {
        return false;
    }
}
