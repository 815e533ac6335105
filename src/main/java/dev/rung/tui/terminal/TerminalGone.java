package dev.rung.tui.terminal;

/** The terminal was closed or the connection to it lost: nothing can be read or shown any more, and the program ends. */
public final class TerminalGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TerminalGone(Throwable cause) {
        super("the terminal is gone: its window was closed or the connection was lost", cause);
    }
}
