package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list in columns under a header. Columns share the room by weight; where it is short, those of high rank go. */
public final class Table<T> implements Widget {
    private final List<Column<T>> columns;
    private final ListView<T> list;
    private int[] widths = {};

    public Table(List<Column<T>> columns, Window<T> rows, Function<T, Object> id, Function<T, Next> open) {
        this.columns = List.copyOf(columns);
        this.list = new ListView<>(rows, id, this::row, open);
    }

    /** Shows other rows, or the same read anew, and stays where one was. */
    public void show(Window<T> rows) {
        list.show(rows);
    }

    public Optional<T> selected() {
        return list.selected();
    }

    public ListState state() {
        return list.state();
    }

    @Override
    public List<Action> actions() {
        return list.actions();
    }

    /** Movement alone, for a screen that names its own enter. */
    public List<Action> moves() {
        return list.moves();
    }

    @Override
    public void draw(Canvas canvas) {
        draw(canvas, true);
    }

    public void draw(Canvas canvas, boolean focused) {
        // as the list does: a gutter of two, and one for the scroll sign
        int room = Math.max(1, canvas.columns() - 3);
        widths = Column.widths(columns, room);
        Canvas header = canvas.part(2, 0, room, 1);
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                cell(
                        header,
                        x,
                        widths[i],
                        columns.get(i).title(),
                        Style.HEADING,
                        columns.get(i).right());
                x += widths[i] + Column.GAP;
            }
        }
        list.draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1), focused);
    }

    private void row(Canvas canvas, T row, boolean selected) {
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                Column<T> column = columns.get(i);
                Style style = column.style().apply(row);
                cell(
                        canvas,
                        x,
                        widths[i],
                        column.text().apply(row),
                        selected && i == 0 ? style.withBold() : style,
                        column.right());
                x += widths[i] + Column.GAP;
            }
        }
    }

    private static void cell(Canvas canvas, int x, int width, String text, Style style, boolean right) {
        if (right) {
            canvas.textEnding(x + width, 0, DisplayWidth.clip(VisibleText.line(text), width), style);
        } else {
            canvas.text(x, 0, text, style, width);
        }
    }
}
