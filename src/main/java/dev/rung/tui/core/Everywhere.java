package dev.rung.tui.core;

import java.util.List;
import java.util.Optional;

/** What the frame needs to know of the program around it. */
public interface Everywhere {

    /** A section of the header. */
    record Section(String title, Destination destination, String key) {}

    /** The sections that work, in order; none before somebody has said who they are. */
    List<Section> sections();

    /** The words at the right end of the header: own level and target. */
    String standing();

    /** Actions that can be used from every place. */
    List<Action> actions();

    /** Builds the screen of a destination. */
    Screen screen(Destination destination);

    /** True once after another rung has changed the workspace. */
    boolean changedElsewhere();

    /** Undoes the newest change; the words say what was undone. Empty when there is nothing to undo. */
    Optional<String> undo();

    /** Does the newest undone change again. Empty when there is nothing to redo. */
    Optional<String> redo();

    /** Opens the person's editor on a text, the terminal being given back; returns what was saved. */
    String edit(String text);
}
