package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rows under headings; the selection passes over headings. For as many rows as are at hand, not for a hundred thousand. */
public final class GroupedList<T> implements Widget {

    /** Rows with something in common; a group without rows is not shown. */
    public record Group<T>(String heading, List<T> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    private sealed interface Line<T> {
        record Heading<T>(String words) implements Line<T> {}

        /** The free row above a heading that is not the first. */
        record Gap<T>(String above) implements Line<T> {}

        record Row<T>(T row) implements Line<T> {}
    }

    private final ListView<Line<T>> lines;
    private List<Line<T>> all;

    public GroupedList(List<Group<T>> groups, Function<T, Object> id, ListView.Row<T> drawn, Function<T, Next> open) {
        List<Line<T>> first = lines(groups);
        this.all = first;
        this.lines = new ListView<Line<T>>(
                        Window.of(first),
                        line -> line instanceof Line.Row<T> row ? id.apply(row.row()) : line,
                        (canvas, line, selected) -> draw(canvas, line, selected, drawn),
                        line -> line instanceof Line.Row<T> row ? open.apply(row.row()) : Next.stay())
                .skipping(row -> !(first.get(row) instanceof Line.Row<T>));
    }

    /** Shows other groups, or the same read anew, and stays where one was. */
    public void show(List<Group<T>> groups) {
        List<Line<T>> now = lines(groups);
        all = now;
        lines.show(Window.of(now), row -> !(now.get(row) instanceof Line.Row<T>));
    }

    /** Selects the first row of which this holds; stays where one was when there is none. */
    public void select(Predicate<T> which) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Line.Row<T> row && which.test(row.row())) {
                lines.select(i);
                return;
            }
        }
    }

    private static <T> List<Line<T>> lines(List<Group<T>> groups) {
        List<Line<T>> all = new ArrayList<>();
        for (Group<T> group : groups) {
            if (!group.rows().isEmpty()) {
                if (!all.isEmpty()) {
                    all.add(new Line.Gap<>(group.heading()));
                }
                all.add(new Line.Heading<>(group.heading()));
                group.rows().forEach(row -> all.add(new Line.Row<>(row)));
            }
        }
        return all;
    }

    private static <T> void draw(Canvas canvas, Line<T> line, boolean selected, ListView.Row<T> drawn) {
        if (line instanceof Line.Heading<T> heading) {
            canvas.text(0, 0, heading.words().toUpperCase(Locale.ROOT), Style.HEADING, canvas.columns());
        } else if (line instanceof Line.Row<T> row) {
            drawn.draw(canvas, row.row(), selected);
        }
    }

    public Optional<T> selected() {
        return lines.selected()
                .flatMap(line -> line instanceof Line.Row<T> row ? Optional.of(row.row()) : Optional.empty());
    }

    @Override
    public List<Action> actions() {
        return lines.actions();
    }

    /** Movement alone, for a screen that names its own enter. */
    public List<Action> moves() {
        return lines.moves();
    }

    @Override
    public void draw(Canvas canvas) {
        lines.draw(canvas);
    }

    public void draw(Canvas canvas, boolean focused) {
        lines.draw(canvas, focused);
    }
}
