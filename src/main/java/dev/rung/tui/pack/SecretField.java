package dev.rung.tui.pack;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Changes;
import dev.rung.tui.widget.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes a passphrase and shows nothing of it, not even how long it is. */
final class SecretField implements Field {
    private static final int LONGEST = 1_000;

    private final Changes changes = new Changes();
    private final String empty;
    private char[] typed = new char[0];

    /** @param empty what is said while nothing is typed */
    SecretField(String empty) {
        this.empty = empty;
    }

    /** A copy of what was typed; empty when nothing was. */
    Optional<char[]> secret() {
        return typed.length == 0 ? Optional.empty() : Optional.of(typed.clone());
    }

    boolean same(SecretField other) {
        return Arrays.equals(typed, other.typed);
    }

    /** Overwrites what was typed. */
    Next forget() {
        Arrays.fill(typed, '\0');
        typed = new char[0];
        return Next.stay();
    }

    private Next add(String text) {
        String line = text.replaceAll("[\\r\\n]+$", "");
        if (line.chars().anyMatch(Character::isISOControl)) {
            return Next.refuse("A passphrase is one line without control characters.");
        }
        if (typed.length + line.length() > LONGEST) {
            return Next.refuse("A passphrase has at most " + LONGEST + " characters.");
        }
        char[] longer = Arrays.copyOf(typed, typed.length + line.length());
        line.getChars(0, line.length(), longer, typed.length);
        Arrays.fill(typed, '\0');
        typed = longer;
        return Next.stay();
    }

    private Next back() {
        if (typed.length > 0) {
            int drop = typed.length > 1 && Character.isLowSurrogate(typed[typed.length - 1]) ? 2 : 1;
            char[] shorter = Arrays.copyOf(typed, typed.length - drop);
            Arrays.fill(typed, '\0');
            typed = shorter;
        }
        return Next.stay();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        if (input instanceof Input.Press press && press.key().isText()) {
            return add(press.key().text());
        }
        return input instanceof Input.Paste paste ? add(paste.text()) : Next.pass();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.move("secret.back", "delete back", this::back, "backspace"),
                Action.move("secret.clear", "delete all", this::forget, "ctrl-u"));
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        Canvas line = canvas.part(0, 0, canvas.columns(), 1);
        Canvas field = focused ? line.on(Style.Ground.FIELD) : line;
        boolean none = typed.length == 0;
        field.text(0, 0, none ? empty : "typed, not shown", none ? Style.FAINT : Style.TEXT, canvas.columns());
        if (focused) {
            field.cursor(0, 0);
        }
    }

    @Override
    public Changes changes() {
        return changes;
    }
}
