package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code idea → proposed → ● committed → launched → reviewed → closed}: where a bet stands on its way. */
final class StageLine {
    private static final String ARROW = " → ";
    private static final String HERE = "● ";
    private static final String OUT = "× ";

    private StageLine() {}

    /** The stages passed or to come; a dropped bet shows how far it had come. */
    private static List<Stage> stages(Bet bet) {
        List<Stage> all = new ArrayList<>();
        Stage now = bet.initiative().stage();
        Stage last = now == Stage.DROPPED ? droppedAs(bet) : Stage.CLOSED;
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(last) <= 0) {
                all.add(stage);
            }
        }
        if (now == Stage.DROPPED) {
            all.add(Stage.DROPPED);
        }
        return all;
    }

    /** The stage in which it was dropped. */
    static Stage droppedAs(Bet bet) {
        return bet.changes().stream()
                .filter(c -> c.to() == Stage.DROPPED)
                .reduce((earlier, later) -> later)
                .map(c -> c.from())
                .orElse(Stage.IDEA);
    }

    static int columns(Bet bet) {
        return stages(bet).stream().mapToInt(s -> DisplayWidth.of(s.id())).sum()
                + (stages(bet).size() - 1) * ARROW.length()
                + HERE.length();
    }

    /** Draws it in one row; a click on a stage goes there. Where it does not fit only the present stage and the next are shown. */
    static void draw(Canvas canvas, int column, int row, Bet bet, Function<Stage, Next> click) {
        Stage now = bet.initiative().stage();
        List<Stage> stages = stages(bet);
        int at = stages.indexOf(now);
        boolean fits = column + columns(bet) <= canvas.columns();
        int x = column;
        for (int i = fits ? 0 : at; i < stages.size() && (fits || i <= at + 1); i++) {
            Stage stage = stages.get(i);
            if (x > column) {
                x = canvas.text(x, row, ARROW, Style.FAINT);
            }
            int start = x;
            if (stage == now) {
                boolean out = now == Stage.DROPPED;
                x = canvas.text(x, row, out ? OUT : HERE, out ? Style.WARN : Style.ACCENT);
                x = canvas.text(x, row, stage.id(), (out ? Style.WARN : Style.ACCENT).withBold());
            } else {
                x = canvas.text(x, row, stage.id(), i < at ? Style.MUTED : Style.FAINT);
                canvas.onClick(start, row, x - start, 1, () -> click.apply(stage));
            }
        }
    }
}
