package dev.rung.files.report;

import dev.rung.domain.text.Graphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Wraps and lines up text in columns.
 *
 * @param measure columns a text takes
 * @param room columns there are
 */
record TextColumns(ToIntFunction<String> measure, int room) {
    private static final int GAP = 2;
    private static final int LONGEST_WORD = 24;

    /** A blank that no row is broken at; it is written as a blank. */
    static final char TIED = '\u00a0';

    int width(String text) {
        return measure.applyAsInt(text);
    }

    String fill(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The widest of these, a text above the limit not looked at. */
    int most(List<String> texts, int limit) {
        return texts.stream()
                .mapToInt(this::width)
                .filter(w -> w <= limit)
                .max()
                .orElse(0);
    }

    /** Rows of at most so many columns, broken between words, and within a word that is longer than a row. */
    List<String> wrap(String first, String rest, String text, int columns) {
        int wide = Math.max(1, columns - Math.max(width(first), width(rest)));
        List<String> rows = new ArrayList<>();
        for (String row : wrap(text, wide)) {
            rows.add((rows.isEmpty() ? first : rest) + row);
        }
        return rows;
    }

    private List<String> wrap(String text, int wide) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split("(?<=\\S)(?= )")) {
            int width = width(word);
            if (used > 0 && used + width > wide) {
                rows.add(row.toString());
                row.setLength(0);
                used = 0;
                word = word.strip();
                width = width(word);
            }
            if (width <= wide) {
                row.append(word);
                used += width;
                continue;
            }
            for (String grapheme : Graphemes.of(word)) {
                int one = width(grapheme);
                if (used > 0 && used + one > wide) {
                    rows.add(row.toString());
                    row.setLength(0);
                    used = 0;
                }
                row.append(grapheme);
                used += one;
            }
        }
        rows.add(row.toString());
        return rows;
    }

    /** @param rows the first is the head; cells wrap where the room is too small for them all */
    List<String> table(List<List<String>> rows, List<Block.Align> aligns) {
        int[] widths = widths(rows, aligns.size());
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.addAll(row(row, widths, aligns));
            if (lines.size() > 0 && row == rows.get(0)) {
                lines.add(IntStream.of(widths)
                        .mapToObj("─"::repeat)
                        .reduce((a, b) -> a + "──" + b)
                        .orElse(""));
            }
        }
        return lines;
    }

    /** Whether a table fits without breaking a word. */
    boolean fits(List<List<String>> rows) {
        int columns = rows.get(0).size();
        return IntStream.range(0, columns).map(c -> longestWord(rows, c)).sum() + GAP * (columns - 1) <= room;
    }

    /** As wide as the cells want; what is too much is taken from the widest columns, words being broken last. */
    private int[] widths(List<List<String>> rows, int columns) {
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            least[i] = longestWord(rows, i);
            // A head may wrap between its words; the cells below decide.
            int cells = rows.stream()
                    .skip(1)
                    .mapToInt(r -> Math.min(room, width(r.get(column))))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(least[i], cells);
        }
        int most = room - GAP * (columns - 1);
        while (IntStream.of(widths).sum() > most) {
            int[] spare = IntStream.range(0, columns)
                    .filter(c -> widths[c] > least[c])
                    .toArray();
            int[] from = spare.length > 0
                    ? spare
                    : IntStream.range(0, columns).filter(c -> widths[c] > 1).toArray();
            if (from.length == 0) {
                break;
            }
            widths[
                    IntStream.of(from)
                            .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                            .getAsInt()]--;
        }
        return widths;
    }

    private int longestWord(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(r -> longestWord(r.get(column))).max().orElse(0);
    }

    private int longestWord(String text) {
        int most = 0;
        for (String word : text.strip().split(" ")) {
            most = Math.max(most, Math.min(LONGEST_WORD, width(word)));
        }
        return most + indent(text).length();
    }

    private List<String> row(List<String> cells, int[] widths, List<Block.Align> aligns) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            String indent = indent(cells.get(i));
            List<String> lines = wrap(indent, indent, cells.get(i), Math.max(1, widths[i]));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String fill = " ".repeat(Math.max(0, widths[i] - width(cell)));
                out.append(i == 0 ? "" : "  ").append(aligns.get(i) == Block.Align.RIGHT ? fill + cell : cell + fill);
            }
            lines.add(out.toString().replace(TIED, ' '));
        }
        return lines;
    }

    private static String indent(String cell) {
        return cell.startsWith("  ") ? "  " : "";
    }
}
