package dev.rung.tui.workspace;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Field;
import dev.rung.tui.widget.Layers;
import java.util.List;
import java.util.function.Supplier;

/** Asks for one line over the screen below. What is refused leaves it open, so that nothing typed is lost. */
final class Prompt implements Screen {
    private static final int COLUMNS = 76;

    private final String title;
    private final String words;
    private final Field field;
    private final String verb;
    private final Supplier<Next> then;

    /**
     * @param words what the line is for and what will happen; may be empty
     * @param verb what enter does
     * @param then does it; what it answers happens once this is closed
     */
    Prompt(String title, String words, Field field, String verb, Supplier<Next> then) {
        this.title = title;
        this.words = words;
        this.field = field;
        this.verb = verb;
        this.then = then;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return field.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(List.of(Action.of("prompt.accept", verb, this::accept, "enter")), field.actions());
    }

    private Next accept() {
        Next after = then.get();
        return new Next.BackThen(() -> after);
    }

    @Override
    public void draw(Canvas canvas) {
        int wrap = Math.min(COLUMNS, canvas.columns() - 2) - 4;
        int above = words.isEmpty() ? 0 : Canvas.wrapped(words, wrap).size() + 1;
        int rows = field.rows(wrap);
        Canvas inside = Panel.open(canvas, title, COLUMNS, above + rows + 4);
        int y = Math.min(above, Math.max(0, inside.rows() - rows));
        if (y == above) {
            inside.prose(0, 0, words, Style.TEXT, inside.columns());
        }
        field.draw(inside.part(0, y, inside.columns(), rows), true);
    }
}
