package dev.rung.tui.money;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.SideRow;
import java.util.List;

/** What the team costs and what comes back, a side at a time. */
final class MoneyScreen implements Screen {
    private static final int RULED_FROM = 14;
    private static final int AIRY_FROM = 30;

    private final List<MoneyTab> sides;
    private int shown;

    /** @param side the title of the side to open at; {@code ""} for the first */
    MoneyScreen(String side, List<MoneyTab> sides) {
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
        return "Money";
    }

    @Override
    public String about() {
        String side = sides.get(shown).about();
        return "What the team costs, what it works on and what comes back." + (side.isEmpty() ? "" : " " + side);
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
    public boolean restless() {
        return sides.get(shown).restless();
    }

    @Override
    public List<Action> actions() {
        return Layers.of(sides.get(shown).actions(), turns());
    }

    private List<Action> turns() {
        return List.of(
                Action.of("money.side", "side", () -> turn(1), "tab", "right").about("Show the next side"),
                Action.move("money.back", "the side before", () -> turn(-1), "shift-tab", "left"));
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
