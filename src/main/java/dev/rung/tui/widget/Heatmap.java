package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Rows under headings against columns, each cell a sign and a word. Where the columns do not fit, words become their short
 * forms, then only signs are left, then the columns scroll. The selected cell stands in brackets.
 *
 * @param <R> what a row stands for
 * @param <C> what a column stands for
 */
public final class Heatmap<R, C> implements Widget {
    static final int MOST_LABEL = 26;
    private static final int GUTTER = 2;

    /** Always sign and word together, so that no meaning hangs on a colour. */
    public record Cell(String sign, String word, String brief, Style style) {}

    /**
     * A row.
     *
     * @param note a word beside the label where there is room; may be empty
     * @param cells one a column, in their order
     */
    public record Line<R>(R row, String label, String note, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Rows with something in common; without a heading they stand under the ones before. */
    public record Group<R>(String heading, List<Line<R>> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A line below a column's title; the brief form where the words do not fit. */
    public record Under(String words, String brief, Style style) {}

    /**
     * A column and how its title looks: the own level stands out.
     *
     * @param brief what stands for the title where it does not fit
     * @param under lines below the title
     */
    public record Head<C>(C column, String title, String brief, Style style, List<Under> under) {
        public Head {
            under = List.copyOf(under);
        }

        public Head(C column, String title, String brief, Style style) {
            this(column, title, brief, style, List.of());
        }
    }

    /** Which cell is meant. */
    public record Spot<R, C>(R row, C column) {}

    /** Opens a cell. */
    public interface Opening<R, C> {
        Next open(R row, C column);
    }

    private record Entry<R>(Optional<Line<R>> line, String heading) {}

    private final Opening<R, C> opening;
    private final HeatmapColumns<C> columns;
    private List<Entry<R>> entries = List.of();
    private ListState state = ListState.of(0);
    private List<Under> corner = List.of();

    public Heatmap(List<Head<C>> heads, List<Group<R>> groups, Opening<R, C> opening) {
        this.columns = new HeatmapColumns<>(heads);
        this.opening = opening;
        show(heads, groups);
    }

    /** Lines left of the columns' titles. */
    public Heatmap<R, C> corner(List<Under> lines) {
        corner = List.copyOf(lines);
        return this;
    }

    /**
     * Columns to keep in view as far as the selection allows. Words then matter more than seeing every column at once: they
     * get shorter only where fewer than four columns would be left.
     */
    public Heatmap<R, C> keeping(List<C> some) {
        columns.keep(some);
        return this;
    }

    /** Shows other rows and columns, or the same computed anew, and stays on the cell where one was. */
    public void show(List<Head<C>> heads, List<Group<R>> groups) {
        Optional<Spot<R, C>> was = selected();
        columns.show(heads);
        List<Entry<R>> all = new ArrayList<>();
        for (Group<R> group : groups) {
            if (!group.heading().isEmpty()) {
                all.add(new Entry<>(Optional.empty(), group.heading().toUpperCase(Locale.ROOT)));
            }
            group.lines().forEach(line -> all.add(new Entry<>(Optional.of(line), "")));
        }
        entries = List.copyOf(all);
        state = new ListState(
                        all.size(),
                        0,
                        state.top(),
                        state.page(),
                        row -> all.get(row).line().isEmpty())
                .to(state.selected());
        was.ifPresent(spot -> select(spot.row(), spot.column()));
    }

    /** Selects a cell; row and column each stay as they are where they are not found. */
    public void select(R row, C column) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).line().filter(l -> l.row().equals(row)).isPresent()) {
                state = state.to(i);
            }
        }
        columns.select(column);
    }

    /** The selected cell; empty without rows or columns. */
    public Optional<Spot<R, C>> selected() {
        if (entries.isEmpty() || columns.count() == 0) {
            return Optional.empty();
        }
        return entries.get(state.selected())
                .line()
                .map(line -> new Spot<>(
                        line.row(), columns.heads().get(columns.selected()).column()));
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("heatmap.open", "open", this::open, "enter")
                        .unless(selected().isPresent(), "There is nothing to open.")),
                moves());
    }

    /** Movement alone, for a screen that names its own enter. */
    public List<Action> moves() {
        return Layers.of(
                List.of(
                        Action.move("heatmap.left", "left", () -> sideways(-1), "h", "left"),
                        Action.move("heatmap.right", "right", () -> sideways(1), "l", "right"),
                        Action.move("heatmap.start", "first column", () -> sideways(-columns.count()), "home", "0"),
                        Action.move("heatmap.end", "last column", () -> sideways(columns.count()), "end", "$")),
                Moves.of("heatmap", this::become));
    }

    private void become(UnaryOperator<ListState> step) {
        state = step.apply(state);
    }

    private Next sideways(int by) {
        columns.to(columns.selected() + by);
        return Next.stay();
    }

    private Next open() {
        return selected().map(s -> opening.open(s.row(), s.column())).orElseGet(Next::stay);
    }

    @Override
    public void draw(Canvas canvas) {
        draw(canvas, true);
    }

    /** Draws header and rows; without the focus the selected cell keeps its brackets and loses its ground. */
    public void draw(Canvas canvas, boolean focused) {
        int room = canvas.columns() - GUTTER - 1;
        HeatmapLayout layout = columns.keeping()
                ? HeatmapLayout.reading(room, headed(), lines(), columns.heads())
                : HeatmapLayout.of(room, lines(), columns.heads());
        int fit = layout.columnsShown(columns.count());
        columns.scroll(fit);
        int head = headRows();
        Canvas body = canvas.part(0, head, canvas.columns(), Math.max(0, canvas.rows() - head));
        state = state.fitting(entries.size(), Math.max(1, body.rows()));
        header(canvas, layout, fit);
        body.onWheel(0, 0, body.columns(), body.rows(), turned -> {
            state = state.scrolled(turned);
            return Next.stay();
        });
        for (int y = 0; y < body.rows() && state.top() + y < entries.size(); y++) {
            row(body, y, state.top() + y, layout, fit, focused);
        }
        Scrollbar.draw(body, body.columns() - 1, 0, body.rows(), state.top(), entries.size());
    }

    /** Rows above the first one of the body. */
    public int headRows() {
        int under =
                columns.heads().stream().mapToInt(h -> h.under().size()).max().orElse(0);
        return Math.max(1 + under, corner.size());
    }

    private boolean headed() {
        return entries.stream().anyMatch(e -> e.line().isEmpty());
    }

    private List<Line<R>> lines() {
        return entries.stream().flatMap(e -> e.line().stream()).toList();
    }

    private void header(Canvas canvas, HeatmapLayout layout, int fit) {
        for (int i = 0; i < fit; i++) {
            Head<C> head = columns.heads().get(columns.first() + i);
            int x = GUTTER + layout.columnAt(i);
            int room = layout.cell() - HeatmapLayout.GAP;
            boolean brief = columns.keeping() ? DisplayWidth.of(head.title()) > room : layout.brief();
            canvas.text(x, 0, brief ? head.brief() : head.title(), head.style(), room);
            for (int u = 0; u < head.under().size(); u++) {
                Under under = head.under().get(u);
                boolean fits = DisplayWidth.of(under.words()) <= room;
                canvas.text(x, 1 + u, fits ? under.words() : under.brief(), under.style(), room);
            }
        }
        int beside = layout.columnAt(0) - HeatmapLayout.GAP - 1;
        for (int i = 0; i < corner.size(); i++) {
            Under line = corner.get(i);
            boolean fits = DisplayWidth.of(line.words()) <= beside;
            canvas.text(GUTTER, i, fits ? line.words() : line.brief(), line.style(), beside);
        }
        if (columns.first() > 0) {
            canvas.text(GUTTER + layout.columnAt(0) - 2, 0, "‹", Style.ACCENT);
        }
        if (columns.first() + fit < columns.count()) {
            canvas.text(GUTTER + layout.columnAt(fit) - 1, 0, "›", Style.ACCENT);
        }
    }

    private void row(Canvas body, int y, int index, HeatmapLayout layout, int fit, boolean focused) {
        Entry<R> entry = entries.get(index);
        if (entry.line().isEmpty()) {
            body.text(GUTTER, y, entry.heading(), Style.HEADING, body.columns() - GUTTER);
            return;
        }
        Line<R> line = entry.line().get();
        boolean here = index == state.selected();
        Canvas row = body.part(0, y, GUTTER + layout.columnAt(fit), 1);
        if (here) {
            row = focused ? row.on(Style.Ground.ROW) : row;
            row.text(0, 0, focused ? "›" : "·", Style.ACCENT);
        }
        row.text(
                GUTTER + layout.indent(),
                0,
                line.label(),
                here ? Style.STRONG : Style.TEXT,
                layout.label() - layout.indent());
        row.text(GUTTER + layout.label() + 2, 0, line.note(), Style.MUTED, layout.note());
        for (int i = 0; i < fit && columns.first() + i < line.cells().size(); i++) {
            int number = columns.first() + i;
            boolean selected = here && number == columns.selected();
            cell(row, GUTTER + layout.columnAt(i), line.cells().get(number), layout, selected, focused);
            row.onClick(GUTTER + layout.columnAt(i) - 1, 0, layout.cell(), 1, () -> clicked(index, number));
        }
    }

    private void cell(Canvas row, int x, Cell cell, HeatmapLayout layout, boolean selected, boolean focused) {
        String words = layout.words(cell);
        Style style = selected && focused ? cell.style().on(Style.Ground.CELL) : cell.style();
        int end = row.text(x, 0, words, style, layout.cell() - HeatmapLayout.GAP);
        if (selected) {
            Style bracket = focused ? Style.STRONG.on(Style.Ground.CELL) : Style.MUTED;
            row.text(x - 1, 0, "[", bracket);
            row.text(Math.max(end, x + DisplayWidth.of(cell.sign())), 0, "]", bracket);
        }
    }

    private Next clicked(int index, int number) {
        boolean again = index == state.selected() && number == columns.selected();
        if (again) {
            return open();
        }
        state = state.to(index);
        columns.to(number);
        return Next.stay();
    }
}
