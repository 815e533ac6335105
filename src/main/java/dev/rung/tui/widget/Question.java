package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks something that is answered with one key. Lies over the screen below, and leaves it before the answer is acted on. */
public final class Question implements Screen {
    private static final int COLUMNS = 64;

    /**
     * One answer.
     *
     * @param key the key that gives it
     */
    public record Choice(String key, String label, Supplier<Next> then) {}

    private final String title;
    private final String words;
    private final List<Choice> choices;
    private int selected;

    /** At least one choice, keys differing; enter gives the selected one, at first the first. */
    public Question(String title, String words, List<Choice> choices) {
        this.title = title;
        this.words = words;
        this.choices = List.copyOf(choices);
    }

    /** Yes, or leave it; what enter does at first is to leave it. */
    public static Question yesNo(String title, String words, String yes, Supplier<Next> then) {
        return new Question(title, words, List.of(new Choice("n", "leave it", Next::stay), new Choice("y", yes, then)));
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
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        for (Choice choice : choices) {
            all.add(Action.of("question." + choice.key(), choice.label(), () -> give(choice), choice.key()));
        }
        List<Action> moves = List.of(
                Action.quiet("question.give", "the selected answer", () -> give(choices.get(selected)), "enter"),
                Action.move("question.next", "next answer", () -> turn(1), "down", "right", "tab", "j", "l"),
                Action.move(
                        "question.previous", "previous answer", () -> turn(-1), "up", "left", "shift-tab", "k", "h"));
        return Layers.of(all, moves);
    }

    private Next turn(int by) {
        selected = Math.floorMod(selected + by, choices.size());
        return Next.stay();
    }

    private static Next give(Choice choice) {
        return new Next.BackThen(choice.then());
    }

    @Override
    public void draw(Canvas canvas) {
        int wrap = Math.min(COLUMNS, canvas.columns() - 2) - 4;
        int rows = Canvas.wrapped(words, wrap).size();
        Canvas inside = Panel.open(canvas, title, COLUMNS, rows + choices.size() + 4);
        int above = inside.prose(0, 0, words, Style.TEXT, inside.columns()) + 1;
        int y = Math.max(0, Math.min(above, inside.rows() - choices.size()));
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            Canvas row = inside.part(0, y + i, inside.columns(), 1);
            if (i == selected) {
                row = row.on(Style.Ground.ROW);
                row.text(0, 0, "›", Style.ACCENT);
            }
            int x = row.text(2, 0, choice.key(), Style.ACCENT.withBold());
            row.text(x + 2, 0, choice.label(), i == selected ? Style.STRONG : Style.TEXT, row.columns() - x - 2);
            row.onClick(0, 0, row.columns(), 1, () -> give(choice));
        }
    }
}
