package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The filter above a list: {@code /} opens it, every letter filters, enter keeps the filter and goes back to the list, esc
 * takes it away. A screen puts it over its list: {@code Layers.of(filter.actions(), list.actions())}, and asks it first
 * for input and {@link #typing()}.
 */
public final class FilterLine implements Widget {
    private final Consumer<String> filtered;
    private LineField line;
    private boolean typing;

    /**
     * @param filtered gets what is to be filtered by, after every change; empty for all
     */
    public FilterLine(String text, Consumer<String> filtered) {
        this.line = fieldWith(text);
        this.filtered = filtered;
    }

    private static LineField fieldWith(String text) {
        return new LineField(text).placeholder("type to filter");
    }

    public String text() {
        return line.text();
    }

    /** It takes a row: something is typed, or kept. */
    public boolean shown() {
        return typing || !line.text().isEmpty();
    }

    @Override
    public boolean typing() {
        return typing;
    }

    @Override
    public Next input(Input input) {
        return typing ? told(() -> line.input(input)) : Next.pass();
    }

    private interface Step {
        Next take();
    }

    private Next told(Step step) {
        String before = line.text();
        Next next = step.take();
        if (!before.equals(line.text())) {
            filtered.accept(line.text());
        }
        return next;
    }

    @Override
    public List<Action> actions() {
        Action clear = Action.of("filter.clear", "clear filter", this::clear, "esc");
        if (!typing) {
            Action open = Action.of("filter.open", "filter", this::open, "/").about("Show only what matches");
            return shown() ? List.of(open, clear) : List.of(open);
        }
        List<Action> all = new ArrayList<>();
        all.add(Action.of("filter.keep", "keep filter", this::keep, "enter"));
        all.add(clear);
        for (Action action : line.actions()) {
            all.add(new Action(
                    action.id(),
                    action.keys(),
                    action.label(),
                    action.about(),
                    action.rank(),
                    action.disabledBecause(),
                    () -> told(action.run()::get)));
        }
        return List.copyOf(all);
    }

    /** Waits for what is to be filtered by. */
    public Next open() {
        typing = true;
        return Next.stay();
    }

    private Next keep() {
        typing = false;
        return Next.stay();
    }

    private Next clear() {
        typing = false;
        return told(() -> {
            line = fieldWith("");
            return Next.stay();
        });
    }

    /** One row; draws nothing while it is not {@link #shown()}. */
    @Override
    public void draw(Canvas canvas) {
        if (!shown()) {
            return;
        }
        canvas.text(0, 0, "/", Style.ACCENT.withBold());
        line.draw(canvas.part(2, 0, canvas.columns() - 2, 1), typing);
        if (!typing) {
            canvas.onClick(0, 0, canvas.columns(), 1, this::open);
        }
    }
}
