package dev.rung.tui.forecast;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Changes;
import dev.rung.tui.widget.Field;
import dev.rung.tui.widget.LineField;
import java.util.List;
import java.util.Optional;

/**
 * A line to type an input in, and beside it what it was read as or what is wrong with it. Neither moves anything else: what
 * does not fit is cut, and stands whole below the form while the field has the focus.
 */
final class InputField implements Field {
    private static final int MOST = 26;
    private static final int LEAST = 12;
    private static final int GAP = 2;

    private final LineField line;
    private String said = "";
    private Optional<String> problem = Optional.empty();

    InputField(String text) {
        this.line = new LineField(text);
    }

    String text() {
        return line.text();
    }

    /** What it was read as; {@code ""} while it says nothing. */
    void reads(String words) {
        said = words;
        problem = Optional.empty();
    }

    /** What is wrong with it. */
    void refuses(String words) {
        problem = Optional.of(words);
    }

    Optional<String> problem() {
        return problem;
    }

    /** What stands beside it, whole. */
    String said() {
        return said;
    }

    @Override
    public Changes changes() {
        return line.changes();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return line.input(input);
    }

    @Override
    public List<Action> actions() {
        return line.actions();
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        return line.mouse(mouse);
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        int columns = Math.max(LEAST, Math.min(MOST, canvas.columns() / 3));
        line.draw(canvas.part(0, 0, columns, 1), focused);
        int left = columns + GAP;
        int room = canvas.columns() - left;
        String words = problem.map(p -> "! " + p).orElse(said);
        if (problem.isEmpty() && DisplayWidth.of(words) > room) {
            words = words.replaceAll(", most likely [^→]*?(?= →|$)", "");
        }
        if (room > 3) {
            canvas.text(left, 0, words, problem.isPresent() ? Style.WARN : Style.MUTED, room);
        }
    }
}
