package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.function.Function;

/** One of a few. All are shown where there is room, else the chosen one between arrows. */
public final class ChoiceField<T> implements Field {
    private final Changes changes = new Changes();
    private final List<T> options;
    private final Function<T, String> words;
    private final List<Action> actions = List.of(
            Action.of("choice.next", "choose", () -> turn(1), "right", "space"),
            Action.move("choice.previous", "previous choice", () -> turn(-1), "left"),
            Action.move("choice.first", "first choice", () -> choose(0), "home"),
            Action.move("choice.last", "last choice", this::last, "end"));
    private int chosen;
    private boolean spread = true;

    /** At least one option; the value is one of them. */
    public ChoiceField(List<T> options, T value, Function<T, String> words) {
        this.options = List.copyOf(options);
        this.words = words;
        this.chosen = Math.max(0, this.options.indexOf(value));
    }

    public T value() {
        return options.get(chosen);
    }

    private Next turn(int by) {
        return choose(Math.floorMod(chosen + by, options.size()));
    }

    private Next last() {
        return choose(options.size() - 1);
    }

    private Next choose(int index) {
        if (index != chosen) {
            changes.happened();
        }
        chosen = index;
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
        spread = width() <= canvas.columns();
        canvas.onMouse(0, 0, canvas.columns(), 1, this::mouse);
        Style picked = focused ? Style.STRONG.on(Style.Ground.FIELD) : Style.TEXT;
        if (!spread) {
            int x = canvas.text(0, 0, "‹ ", focused ? Style.ACCENT : Style.FAINT);
            x = canvas.text(x, 0, words.apply(value()), picked, canvas.columns() - 4);
            canvas.text(x, 0, " ›", focused ? Style.ACCENT : Style.FAINT);
            if (focused) {
                canvas.cursor(0, 0);
            }
            return;
        }
        int x = 0;
        for (int i = 0; i < options.size(); i++) {
            if (focused && i == chosen) {
                canvas.cursor(x, 0);
            }
            x = canvas.text(x, 0, i == chosen ? "● " : "○ ", i == chosen ? Style.ACCENT : Style.FAINT);
            x = canvas.text(x, 0, words.apply(options.get(i)), i == chosen ? picked : Style.MUTED) + 3;
        }
    }

    private int width() {
        return options.stream()
                        .mapToInt(o -> 5 + DisplayWidth.of(words.apply(o)))
                        .sum()
                - 3;
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        if (mouse.kind() != Input.Mouse.Kind.PRESS) {
            return Next.stay();
        }
        if (!spread) {
            return turn(1);
        }
        int x = 0;
        for (int i = 0; i < options.size(); i++) {
            x += 5 + DisplayWidth.of(words.apply(options.get(i)));
            if (mouse.column() < x - 2) {
                return choose(i);
            }
        }
        return Next.stay();
    }
}
