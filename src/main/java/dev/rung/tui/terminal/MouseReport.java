package dev.rung.tui.terminal;

import dev.rung.tui.terminal.Input.Mouse;
import java.util.Optional;

/** Reads what the terminal reports of the mouse. Only the left button and the wheel mean something here. */
final class MouseReport {
    private static final int BUTTON = 3;
    private static final int MOVES = 32;
    private static final int WHEEL = 64;
    private static final int LEFT = 0;

    private MouseReport() {}

    /** {@code button;column;row}, counted from 1. */
    static Optional<Input> sgr(String parameters, boolean released) {
        int[] values = Numbers.of(parameters);
        return values.length == 0 ? Optional.empty() : of(values[0], values[1] - 1, values[2] - 1, released);
    }

    static Optional<Input> of(int code, int column, int row, boolean released) {
        if (code < 0 || column < 0 || row < 0) {
            return Optional.empty();
        }
        if ((code & WHEEL) != 0) {
            return switch (code & BUTTON) {
                case 0 -> Optional.of(new Mouse(Mouse.Kind.WHEEL_UP, column, row));
                case 1 -> Optional.of(new Mouse(Mouse.Kind.WHEEL_DOWN, column, row));
                default -> Optional.empty();
            };
        }
        if (released) {
            return Optional.of(new Mouse(Mouse.Kind.RELEASE, column, row));
        }
        if ((code & BUTTON) != LEFT) {
            return Optional.empty();
        }
        return Optional.of(new Mouse((code & MOVES) != 0 ? Mouse.Kind.DRAG : Mouse.Kind.PRESS, column, row));
    }
}
