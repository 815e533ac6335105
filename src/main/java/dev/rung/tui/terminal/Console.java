package dev.rung.tui.terminal;

import java.util.Optional;

/** The terminal the person sits at, from the moment it is taken over until it is given back. */
public interface Console extends AutoCloseable {

    /** The grid to draw on; its size follows the terminal's when {@link Input.Resized} has been read. */
    Surface surface();

    /** Waits for the next input, {@code millis} at most. Empty when none came. */
    Optional<Input> poll(int millis);

    /** Shows what was drawn since the last call, in one write; only cells that changed are sent. */
    void show();

    /** Makes the next {@link #show()} send every cell (Ctrl-L, and after anything else wrote to the terminal). */
    void forget();

    /** Gives the terminal back, stops the process group, and takes the terminal again when it is continued. */
    void suspend();

    /** Gives the terminal back while {@code work} runs, for example an editor, and takes it again afterwards. */
    void outside(Runnable work);

    /** Offers text to the terminal's clipboard (OSC 52). Only for text the person asked to copy. */
    void copy(String text);

    /** Restores the terminal as it was found. Does nothing the second time. */
    @Override
    void close();
}
