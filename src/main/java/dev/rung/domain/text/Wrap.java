package dev.rung.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows at spaces, and inside a word only where the word is wider than a row. Linear time. */
public final class Wrap {
    /**
     * One row of a text: the characters from {@code start} to before {@code end}. Spaces at which it was broken and the
     * line end belong to the row they end, also where they reach beyond the last column.
     */
    public record Row(int start, int end) {}

    private Wrap() {}

    /**
     * The rows of a text, without the spaces at their ends. Blank lines stay; a line end that closes the text opens no
     * further row; empty text is one empty row.
     */
    public static List<String> words(String text, int columns) {
        List<Row> rows = offsets(text, columns);
        int count = text.endsWith("\n") && rows.size() > 1 ? rows.size() - 1 : rows.size();
        List<String> lines = new ArrayList<>(count);
        for (Row row : rows.subList(0, count)) {
            int end = row.end();
            while (end > row.start() && isSpace(text.charAt(end - 1))) {
                end--;
            }
            lines.add(text.substring(row.start(), end));
        }
        return lines;
    }

    /**
     * The same rows as places in the text: without gap or overlap, the first from 0, the last to the text's length, so
     * that every place of a caret lies on exactly one row. A line end that closes the text is followed by an empty row.
     */
    public static List<Row> offsets(String text, int columns) {
        int width = Math.max(1, columns);
        int length = text.length();
        List<Row> rows = new ArrayList<>(length / width + 1);
        int rowStart = 0;
        int taken = 0;
        int breakAt = 0;
        boolean afterWide = false;
        for (int at = 0; at < length; ) {
            char c = text.charAt(at);
            if (c == '\n') {
                rows.add(new Row(rowStart, at + 1));
                rowStart = at + 1;
                breakAt = rowStart;
                taken = 0;
                afterWide = false;
                at++;
                continue;
            }
            int end = c < 0x7F && (at + 1 == length || text.charAt(at + 1) < 0x300) ? at + 1 : Graphemes.next(text, at);
            if (isSpace(c) && end == at + 1) {
                taken++;
                at = end;
                breakAt = at;
                afterWide = false;
                continue;
            }
            int columnsOfThis = Math.max(1, DisplayWidth.ofGrapheme(text, at, end));
            boolean wide = columnsOfThis == 2;
            if (wide || afterWide) {
                breakAt = at;
            }
            if (taken + columnsOfThis > width && at > rowStart) {
                int next = breakAt > rowStart ? breakAt : at;
                rows.add(new Row(rowStart, next));
                rowStart = next;
                breakAt = next;
                at = next;
                taken = 0;
                afterWide = false;
                continue;
            }
            taken += columnsOfThis;
            at = end;
            afterWide = wide;
        }
        rows.add(new Row(rowStart, length));
        return rows;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000';
    }
}
