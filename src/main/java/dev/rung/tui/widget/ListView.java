package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * A list of which only the visible rows are read and drawn, and read again only when others become visible or after
 * {@link #show}. The selected row has a ground and a sign; a click selects,
 * a click on the selected row opens. After {@link #show} the selection stays on the row with the same id.
 */
public final class ListView<T> implements Widget {

    /** Draws one row on a canvas that is as large as the row. */
    @FunctionalInterface
    public interface Row<T> {
        void draw(Canvas canvas, T row, boolean selected);
    }

    private static final int GUTTER = 2;

    private final Function<T, Object> id;
    private final Row<T> drawn;
    private final Function<T, Next> open;
    private final List<Action> moves = Moves.of("list", this::become);
    private Window<T> rows;
    private ListState state;
    private List<T> read = List.of();
    private int readFrom;
    private int rowHeight = 1;
    private String empty = "";
    private IntPredicate skipped = row -> false;

    /** A list whose rows open when chosen. */
    public ListView(Window<T> rows, Function<T, Object> id, Row<T> drawn, Function<T, Next> open) {
        this.rows = rows;
        this.id = id;
        this.drawn = drawn;
        this.open = open;
        this.state = ListState.of(rows.count());
    }

    /** What is said when there are no rows. */
    public ListView<T> whenEmpty(String words) {
        this.empty = words;
        return this;
    }

    /** Makes every row so many rows high. */
    public ListView<T> rowHeight(int height) {
        this.rowHeight = height;
        return this;
    }

    /** Rows the selection passes over; they get no sign and do not open. */
    public ListView<T> skipping(IntPredicate rows) {
        this.skipped = rows;
        this.state = ListState.of(this.rows.count(), rows);
        return this;
    }

    /** Shows other rows, or the same read anew, and stays where one was. */
    public void show(Window<T> other) {
        show(other, skipped);
    }

    /** Shows other rows of which the selection passes over others than before. */
    public void show(Window<T> other, IntPredicate skipping) {
        Optional<Object> was = selected().map(id);
        ListState before = state;
        rows = other;
        read = List.of();
        skipped = skipping;
        OptionalInt now = was.isPresent()
                ? other.find(row -> id.apply(row).equals(was.get()), before.selected())
                : OptionalInt.empty();
        int shift = now.isPresent() ? now.getAsInt() - before.selected() : 0;
        // From the start one sees what comes before it; elsewhere the rows stand still.
        int top = before.top() == 0 ? 0 : Math.max(0, before.top() + shift);
        state = new ListState(other.count(), before.selected(), top, before.page(), skipping)
                .to(now.orElse(before.selected()));
    }

    /** Selects a row by its number. */
    public void select(int row) {
        state = state.to(row);
    }

    /** The selected row; empty when there are none. */
    public Optional<T> selected() {
        if (state.count() == 0 || skipped.test(state.selected())) {
            return Optional.empty();
        }
        int inRead = state.selected() - readFrom;
        if (inRead >= 0 && inRead < read.size()) {
            return Optional.of(read.get(inRead));
        }
        return rows.rows(state.selected(), 1).stream().findFirst();
    }

    public ListState state() {
        return state;
    }

    void become(UnaryOperator<ListState> step) {
        state = step.apply(state);
    }

    private Next openSelected() {
        return selected().map(open).orElseGet(Next::stay);
    }

    /** Movement, and enter to open. */
    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("list.open", "open", this::openSelected, "enter")
                        .unless(selected().isPresent(), "There is nothing to open.")),
                moves);
    }

    /** Movement alone, for a screen that names its own enter. */
    public List<Action> moves() {
        return moves;
    }

    @Override
    public void draw(Canvas canvas) {
        draw(canvas, true);
    }

    /** Draws the list; without the focus the selection is only hinted at. */
    public void draw(Canvas canvas, boolean focused) {
        int fit = Math.max(1, canvas.rows() / rowHeight);
        state = state.fitting(state.count(), fit);
        if (state.count() == 0) {
            canvas.prose(GUTTER, 0, empty, Style.MUTED, canvas.columns() - GUTTER);
            return;
        }
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), turned -> {
            state = state.scrolled(turned);
            return Next.stay();
        });
        if (read.isEmpty() || readFrom != state.top() || read.size() < Math.min(fit, state.count() - readFrom)) {
            read = rows.rows(state.top(), fit);
            readFrom = state.top();
        }
        List<T> shown = read.subList(0, Math.min(fit, read.size()));
        for (int i = 0; i < shown.size(); i++) {
            row(canvas, shown.get(i), state.top() + i, i * rowHeight, focused);
        }
        Scrollbar.draw(canvas, canvas.columns() - 1, 0, fit * rowHeight, state.top(), state.count());
    }

    private void row(Canvas canvas, T row, int index, int y, boolean focused) {
        int right = state.count() > state.page() ? 1 : 0;
        Canvas band = canvas.part(0, y, canvas.columns() - right, rowHeight);
        boolean selected = index == state.selected() && !skipped.test(index);
        if (selected) {
            band = focused ? band.on(Style.Ground.ROW) : band;
            band.text(0, 0, focused ? "›" : "·", Style.ACCENT);
        }
        drawn.draw(band.part(GUTTER, 0, band.columns() - GUTTER, rowHeight), row, selected);
        if (!skipped.test(index)) {
            canvas.onClick(0, y, canvas.columns(), rowHeight, () -> clicked(index));
        }
    }

    private Next clicked(int index) {
        if (index == state.selected()) {
            return openSelected();
        }
        select(index);
        return Next.stay();
    }
}
