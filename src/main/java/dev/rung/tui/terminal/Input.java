package dev.rung.tui.terminal;

/** What the terminal tells: a key, a paste, the mouse, a new size, focus. Columns and rows count from 0. */
public sealed interface Input {

    record Press(Key key) implements Input {}

    /** One bracketed paste, whole, with line ends as {@code \n}. */
    record Paste(String text) implements Input {}

    record Mouse(Kind kind, int column, int row) implements Input {
        public enum Kind {
            PRESS,
            DRAG,
            RELEASE,
            WHEEL_UP,
            WHEEL_DOWN
        }
    }

    record Resized(int columns, int rows) implements Input {}

    record Focus(boolean gained) implements Input {}
}
