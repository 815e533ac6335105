package dev.rung.tui.session;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.SideRow;
import java.util.List;

/** Whom you coach, the sessions, what was promised in them and what can be asked, a side at a time. */
final class CoachingScreen implements Screen {
    private static final int RULED_FROM = 14;
    private static final int AIRY_FROM = 30;

    private final List<CoachingTab> sides;
    private int shown;

    /** @param side the title of the side to open at; {@code ""} for the first */
    CoachingScreen(String side, List<CoachingTab> sides) {
        this.sides = sides;
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).title().equalsIgnoreCase(side)) {
                shown = i;
            }
        }
        refresh();
    }

    @Override
    public void refresh() {
        sides.get(shown).show();
    }

    @Override
    public String title() {
        return "Coaching";
    }

    @Override
    public String about() {
        return "A session is prepared, run and closed; what was promised in it is followed up. "
                + sides.get(shown).about();
    }

    @Override
    public Next input(Input input) {
        return sides.get(shown).input(input);
    }

    @Override
    public boolean typing() {
        return sides.get(shown).typing();
    }

    @Override
    public List<Action> actions() {
        return Layers.of(sides.get(shown).actions(), turns());
    }

    private List<Action> turns() {
        return List.of(
                Action.of("coaching.side", "side", () -> turn(1), "tab", "right")
                        .about("Show the next side"),
                Action.move("coaching.back", "the side before", () -> turn(-1), "shift-tab", "left"));
    }

    private Next turn(int by) {
        return side(Math.floorMod(shown + by, sides.size()));
    }

    private Next side(int index) {
        shown = index;
        refresh();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        int y = canvas.rows() >= AIRY_FROM ? 1 : 0;
        SideRow.draw(canvas, 2, y++, sides, shown, this::side);
        if (canvas.rows() >= RULED_FROM) {
            canvas.rule(y++);
        }
        sides.get(shown).draw(canvas.part(0, y, canvas.columns(), canvas.rows() - y));
    }
}
