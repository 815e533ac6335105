package dev.rung.tui.today;

import dev.rung.domain.ladder.Kind;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Every competency with its state at the level held and at the one worked towards: in a narrow place the states alone,
 * in a wide one also what would raise them.
 */
final class ExpectationTable {
    private static final int HEAD = 2;
    private static final int TITLE = 24;
    private static final int GAP = 2;
    private static final int KIND = 9;
    private static final int BRIEF = 10;
    private static final int WORD = 14;

    private final TodayView view;

    ExpectationTable(TodayView view) {
        this.view = view;
    }

    /** Rows it takes, at any width. */
    int rows() {
        return HEAD + view.cells().size();
    }

    /** Columns from which both states have room. */
    static int least() {
        return 2 + TITLE + 2 * BRIEF - 1;
    }

    /** Columns from which what is next has room, too. */
    private static int wide() {
        return TITLE + GAP + KIND + 2 * WORD + 40;
    }

    /** @param line the canvas of a row that can be chosen, two columns wider at the left than what is drawn on it */
    void draw(Canvas canvas, IntFunction<Canvas> line) {
        boolean wide = canvas.columns() >= wide();
        int step = wide ? WORD : BRIEF;
        int own = 2 + TITLE + (wide ? GAP + KIND : 0);
        int target = own + step;
        int next = target + (view.target().isPresent() ? step : 0);
        canvas.text(2, 0, "EXPECTATIONS", Style.HEADING);
        canvas.text(own, 0, brief(view.own().title(), step), Style.MUTED);
        view.target().ifPresent(t -> canvas.text(target, 0, brief(t.title(), step), Style.MUTED));
        if (wide) {
            canvas.text(next, 0, "Next", Style.MUTED);
        }
        for (int i = 0; i < view.cells().size(); i++) {
            TodayView.Cell cell = view.cells().get(i);
            Canvas row = line.apply(i);
            row.text(2, 0, cell.title(), Style.TEXT, TITLE - 1);
            if (wide && cell.kind() != Kind.NORMAL) {
                row.text(2 + TITLE + GAP, 0, cell.kind().word(), Style.FAINT);
            }
            state(row, own, cell.own(), wide);
            state(row, target, cell.target(), wide);
            if (wide) {
                row.text(next, 0, cell.next(), Style.MUTED, row.columns() - next);
            }
        }
    }

    /** The title without its last word when it is too long: Principal for Principal PM. */
    private static String brief(String title, int room) {
        int last = title.lastIndexOf(' ');
        boolean fits = DisplayWidth.of(title) < room - 1;
        return fits || last < 0
                ? DisplayWidth.clip(title, room - 1)
                : DisplayWidth.clip(title.substring(0, last), room - 1);
    }

    private static void state(Canvas row, int column, Optional<State> state, boolean wide) {
        if (state.isPresent()) {
            State s = state.get();
            String word = s == State.NO_EVIDENCE ? "none" : s == State.NOT_APPLICABLE ? s.brief() : s.title();
            row.text(column, 0, s.sign() + " " + (wide ? word : s.brief()), ink(s));
        }
    }

    private static Style ink(State state) {
        return switch (state) {
            case NO_EVIDENCE, NOT_APPLICABLE -> Style.FAINT;
            case CLAIMED -> Style.MUTED;
            case STALE -> Style.BAD;
            case SHOWN -> Style.WARN;
            case SUSTAINED, CONFIRMED -> Style.GOOD;
        };
    }
}
