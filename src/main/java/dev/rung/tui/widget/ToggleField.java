package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.List;

/** Yes or no, with the words that say what each means. */
public final class ToggleField implements Field {
    private final Changes changes = new Changes();
    private final List<Action> actions =
            List.of(Action.of("toggle.turn", "change", this::turn, "space", "left", "right"));
    private final String whenOn;
    private final String whenOff;
    private boolean on;

    public ToggleField(boolean on, String whenOn, String whenOff) {
        this.on = on;
        this.whenOn = whenOn;
        this.whenOff = whenOff;
    }

    public boolean on() {
        return on;
    }

    /** The other of the two. */
    public Next turn() {
        on = !on;
        changes.happened();
        return Next.stay();
    }

    @Override
    public Changes changes() {
        return changes;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        canvas.onMouse(0, 0, canvas.columns(), 1, this::mouse);
        canvas.text(0, 0, on ? "[x]" : "[ ]", focused ? Style.ACCENT.withBold() : Style.MUTED);
        canvas.text(4, 0, on ? whenOn : whenOff, focused ? Style.STRONG : Style.TEXT, canvas.columns() - 4);
        if (focused) {
            canvas.cursor(1, 0);
        }
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        return mouse.kind() == Input.Mouse.Kind.PRESS ? turn() : Next.stay();
    }
}
