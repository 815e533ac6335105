package dev.rung.tui.widget;

import java.util.Arrays;

/**
 * Where the rows of a wrapped text begin. Rows together are the whole text: a row keeps the spaces and the line break it
 * ends with. A row breaks behind a space or a tab, beside a wide grapheme, and inside a word only when the word is longer
 * than a row; one space may hang over its edge. Where a row ends depends on nothing before its start, so that after an
 * edit only the rows around it are looked at.
 */
final class Rows {
    private final int columns;
    private final int[] starts;
    private final int count;

    private Rows(int columns, int[] starts, int count) {
        this.columns = columns;
        this.starts = starts;
        this.count = count;
    }

    /** Wraps a text; there is always one row. Columns at least 1. */
    static Rows of(String text, int columns) {
        Growing all = new Growing(text.length() / Math.max(8, columns) + 16);
        all.add(0);
        int start = 0;
        while (true) {
            int end = rowEnd(text, start, columns);
            if (isLast(text, start, end)) {
                break;
            }
            all.add(end);
            start = end;
        }
        return new Rows(columns, all.array, all.count);
    }

    int columns() {
        return columns;
    }

    int count() {
        return count;
    }

    int start(int row) {
        return starts[row];
    }

    /** The end of a row, without the line break it may end with. */
    int end(int row, String text) {
        if (row == count - 1) {
            return text.length();
        }
        int next = starts[row + 1];
        return text.charAt(next - 1) == '\n' ? next - 1 : next;
    }

    /** The row an offset is in; where a row breaks inside a line, the one that begins there. */
    int rowOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The rows of the text that an edit made of this one. */
    Rows edited(String changed, Edit edit) {
        int delta = edit.inserted().length() - edit.removed().length();
        int behind = edit.at() + edit.inserted().length();
        int kept = Math.max(0, rowOf(edit.at()) - 2);
        Growing all = new Growing(count + 16);
        all.add(starts, 0, kept + 1, 0);
        int old = kept + 1;
        int start = starts[kept];
        while (true) {
            int end = rowEnd(changed, start, columns);
            if (isLast(changed, start, end)) {
                break;
            }
            while (old < count && starts[old] + delta < end) {
                old++;
            }
            if (end >= behind && old < count && starts[old] + delta == end) {
                all.add(starts, old, count, delta);
                break;
            }
            all.add(end);
            start = end;
        }
        return new Rows(columns, all.array, all.count);
    }

    /** A text that ends with a line break has an empty row behind it. */
    private static boolean isLast(String text, int start, int end) {
        return end == text.length() && (end == start || text.charAt(end - 1) != '\n');
    }

    private static int rowEnd(String text, int from, int columns) {
        int column = 0;
        int lastBreak = from;
        Walk walk = new Walk(text, from);
        while (walk.more()) {
            int at = walk.at();
            String grapheme = walk.next();
            char c = grapheme.charAt(0);
            if (c == '\n') {
                return at + 1;
            }
            int width = Walk.width(grapheme, column);
            boolean wide = width == 2 && c >= 0x1100;
            lastBreak = wide && at > from ? at : lastBreak;
            if (column + width > columns) {
                if (c == ' ' && column == columns) {
                    boolean lineEnds = walk.more() && text.charAt(walk.at()) == '\n';
                    return lineEnds ? walk.at() + 1 : walk.at();
                }
                return lastBreak > from ? lastBreak : at > from ? at : walk.at();
            }
            column += width;
            if (wide || c == ' ' || c == '\t') {
                lastBreak = walk.at();
            }
        }
        return text.length();
    }

    private static final class Growing {
        private int[] array;
        private int count;

        Growing(int size) {
            array = new int[size];
        }

        void add(int value) {
            room(1);
            array[count++] = value;
        }

        void add(int[] from, int start, int end, int shift) {
            room(end - start);
            for (int i = start; i < end; i++) {
                array[count++] = from[i] + shift;
            }
        }

        private void room(int more) {
            if (count + more > array.length) {
                array = Arrays.copyOf(array, Math.max(count + more, array.length * 2));
            }
        }
    }
}
