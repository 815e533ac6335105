package dev.rung.tui.widget;

import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param least columns of the terminal it needs; with less it is dropped
 * @param most columns it can use, at least {@code least}
 * @param weight its share of the room that is left; 0 stays at {@code least}
 * @param right numbers: aligned at their end
 * @param rank which are dropped first where there is too little room: the highest; 0 is never dropped
 */
public record Column<T>(
        String title,
        Function<T, String> text,
        Function<T, Style> style,
        int least,
        int most,
        int weight,
        boolean right,
        int rank) {
    static final int GAP = 2;

    /** Words, in the everyday style, taking what room there is. */
    public static <T> Column<T> words(String title, int least, int weight, Function<T, String> text) {
        return new Column<>(title, text, row -> Style.TEXT, least, Integer.MAX_VALUE, weight, false, 0);
    }

    /** Words of a known width. */
    public static <T> Column<T> fixed(String title, int width, Function<T, String> text) {
        return new Column<>(title, text, row -> Style.TEXT, width, width, 0, false, 0);
    }

    /** Numbers of a known width, aligned at their end. */
    public static <T> Column<T> number(String title, int width, Function<T, String> text) {
        return new Column<>(title, text, row -> Style.TEXT, width, width, 0, true, 0);
    }

    public Column<T> in(Function<T, Style> other) {
        return new Column<>(title, text, other, least, most, weight, right, rank);
    }

    public Column<T> atMost(int columns) {
        return new Column<>(title, text, style, least, columns, weight, right, rank);
    }

    /** Dropped where there is too little room, before those of a lower rank. */
    public Column<T> droppedAs(int other) {
        return new Column<>(title, text, style, least, most, weight, right, other);
    }

    /** Where each column goes in so much room; 0 for one that is dropped. Between two shown ones is a gap of 2. */
    static <T> int[] widths(List<Column<T>> columns, int room) {
        List<Column<T>> shown = new ArrayList<>(columns);
        while (needed(shown) > room) {
            Column<T> last =
                    shown.stream().max(Comparator.comparingInt(Column::rank)).orElseThrow();
            if (last.rank() == 0) {
                break;
            }
            shown.remove(last);
        }
        int[] widths = new int[columns.size()];
        int left = room - needed(shown);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shown.contains(columns.get(i)) ? columns.get(i).least() : 0;
        }
        if (left < 0) {
            squeeze(widths, -left);
        }
        while (left > 0 && spread(columns, widths, left) > 0) {
            left = room - used(widths);
        }
        return widths;
    }

    private static <T> int needed(List<Column<T>> columns) {
        return columns.stream().mapToInt(Column::least).sum() + GAP * Math.max(0, columns.size() - 1);
    }

    private static int used(int[] widths) {
        int sum = -GAP;
        for (int width : widths) {
            sum += width == 0 ? 0 : width + GAP;
        }
        return sum;
    }

    /** Takes from the widest what even the columns that are never dropped have too much. */
    private static void squeeze(int[] widths, int over) {
        for (int i = 0; i < over; i++) {
            int widest = 0;
            for (int c = 1; c < widths.length; c++) {
                widest = widths[c] > widths[widest] ? c : widest;
            }
            widths[widest] = Math.max(1, widths[widest] - 1);
        }
    }

    private static <T> int spread(List<Column<T>> columns, int[] widths, int left) {
        int weights = 0;
        for (int i = 0; i < widths.length; i++) {
            weights += grows(columns.get(i), widths[i]) ? columns.get(i).weight() : 0;
        }
        int given = 0;
        for (int i = 0; i < widths.length && given < left; i++) {
            Column<T> column = columns.get(i);
            if (grows(column, widths[i])) {
                int share = Math.max(1, left * column.weight() / weights);
                int more = Math.min(Math.min(share, left - given), column.most() - widths[i]);
                widths[i] += more;
                given += more;
            }
        }
        return given;
    }

    private static <T> boolean grows(Column<T> column, int width) {
        return width > 0 && column.weight() > 0 && width < column.most();
    }
}
