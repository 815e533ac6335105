package dev.rung.tui.widget;

import dev.rung.domain.Refusal;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks for one line over the screen below. What is refused leaves it open, so that nothing typed is lost. */
public final class Prompt implements Screen {
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
    public Prompt(String title, String words, Field field, String verb, Supplier<Next> then) {
        this.title = title;
        this.words = words;
        this.field = field;
        this.verb = verb;
        this.then = then;
    }

    /**
     * Asks for a reason, which must not be blank.
     *
     * @param wanted what is said when there is none
     * @param given does what the reason was wanted for
     */
    public static Prompt reason(
            String title, String words, String placeholder, String verb, String wanted, Function<String, Next> given) {
        LineField line = new LineField("").placeholder(placeholder);
        return new Prompt(title, words, line, verb, () -> {
            if (line.text().isBlank()) {
                throw Refusal.usage(wanted);
            }
            return given.apply(line.text().strip());
        });
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
