package dev.rung.tui.money;

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

/** A short line for a number, its example faint while it is empty, and beside it what was read or what is wrong. */
final class DeskField implements Field {
    private static final int COLUMNS = 18;
    private static final int GAP = 2;

    private final LineField line = new LineField("");
    private String said = "";
    private Optional<String> problem = Optional.empty();

    String text() {
        return line.text();
    }

    void replace(String text) {
        line.replace(text);
    }

    /** What stands in it faintly while it is empty. */
    void faint(String words) {
        line.placeholder(words);
    }

    /** What stands beside it. */
    void says(String words) {
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
        int columns = Math.min(COLUMNS, canvas.columns());
        line.draw(canvas.part(0, 0, columns, 1), focused);
        int left = columns + GAP;
        if (canvas.columns() > left + GAP) {
            canvas.text(
                    left,
                    0,
                    problem.map(p -> "! " + p).orElse(said),
                    problem.isPresent() ? Style.WARN : said.equals("wanted") ? Style.ACCENT : Style.FAINT,
                    canvas.columns() - left);
        }
    }
}
