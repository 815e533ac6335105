package dev.rung.tui.ladder;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.util.List;
import java.util.function.Function;

/** Asks for a reason in one line, over the screen below. */
final class ReasonPanel implements Screen {
    private static final int COLUMNS = 72;

    private final String title;
    private final String words;
    private final Function<String, Next> given;
    private final LineField reason = new LineField("").placeholder("why it does not apply to you");

    ReasonPanel(String title, String words, Function<String, Next> given) {
        this.title = title;
        this.words = words;
        this.given = given;
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
        return reason.input(input);
    }

    @Override
    public List<Action> actions() {
        String text = reason.text().strip();
        return Layers.of(
                List.of(Action.of("reason.give", "mark it", () -> new Next.BackThen(() -> given.apply(text)), "enter")
                        .unless(!text.isEmpty(), "A reason is wanted: every report names it.")),
                reason.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        int rows = Canvas.wrapped(words, Math.min(COLUMNS, canvas.columns() - 2) - 4)
                .size();
        Canvas inside = Panel.open(canvas, title, COLUMNS, rows + 6);
        int y = inside.prose(0, 0, words, Style.MUTED, inside.columns());
        inside.text(0, y + 1, "›", Style.ACCENT);
        reason.draw(inside.part(2, y + 1, inside.columns() - 2, 1), true);
    }
}
