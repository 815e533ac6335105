package dev.rung.tui.update;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table made for reading: columns as wide as what they hold, the widest giving way first, words wrapped within them. Where
 * too little is left for the last column, its words stand below their row. Columns that hold nothing are not there.
 */
final class PageTable {
    private static final int GAP = 2;
    private static final int LEAST = 7;
    private static final int BELOW_FROM = 18;
    private static final int BELOW_INDENT = 2;
    private static final String TIED = "\u00a0";

    private final List<String> titles;
    private final List<List<String>> rows;
    private final int[] widths;
    private final boolean below;

    private PageTable(List<String> titles, List<List<String>> rows, int room) {
        this.titles = titles;
        this.rows = rows;
        int[] all = widths(titles.size(), room);
        int last = titles.size() - 1;
        this.below = titles.size() > 3 && all[last] < BELOW_FROM && all[last] < natural(last);
        this.widths = below ? widths(last, room) : all;
    }

    /** Writes rows of as many cells as there are titles below what the text has. */
    static void write(Text text, List<String> titles, List<List<String>> rows) {
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(r -> !r.get(column).isBlank())) {
                held.add(i);
            }
        }
        List<String> shown = held.stream().map(titles::get).toList();
        List<List<String>> cells =
                rows.stream().map(r -> held.stream().map(r::get).toList()).toList();
        if (!shown.isEmpty()) {
            new PageTable(shown, cells, Math.min(text.columns(), Canvas.PROSE)).write(text);
        }
    }

    private int natural(int column) {
        int widest = DisplayWidth.of(titles.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, DisplayWidth.of(row.get(column)));
        }
        return widest;
    }

    private int[] widths(int columns, int room) {
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = natural(i);
        }
        int over = Arrays.stream(widths).sum() + GAP * (columns - 1) - room;
        while (over-- > 0) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void write(Text text) {
        List<Text.Run> header = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            header.add(new Text.Run(x, DisplayWidth.clip(titles.get(i), widths[i]), Style.MUTED));
            x += widths[i] + GAP;
        }
        text.line(header.toArray(new Text.Run[0]));
        rows.forEach(row -> write(text, row));
    }

    /** A number stays with its percent sign. */
    private static List<String> wrapped(String cell, int width) {
        return Canvas.wrapped(cell.replaceAll("(?<=\\d) %", TIED + "%"), width).stream()
                .map(l -> l.replace(TIED, " "))
                .toList();
    }

    private void write(Text text, List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        int tall = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = wrapped(row.get(i), widths[i]);
            cells.add(lines);
            tall = Math.max(tall, lines.size());
        }
        for (int line = 0; line < tall; line++) {
            List<Text.Run> runs = new ArrayList<>();
            int x = 0;
            for (int i = 0; i < widths.length; i++) {
                if (line < cells.get(i).size()) {
                    runs.add(new Text.Run(
                            x,
                            DisplayWidth.clip(cells.get(i).get(line), widths[i]),
                            i == 0 ? Style.STRONG : Style.TEXT));
                }
                x += widths[i] + GAP;
            }
            text.line(runs.toArray(new Text.Run[0]));
        }
        if (below && !row.get(widths.length).isBlank()) {
            text.prose(BELOW_INDENT, row.get(widths.length), Style.MUTED);
        }
    }
}
