package dev.rung.files.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A table whose columns line up for who reads the Markdown as it is. Cells come escaped. */
record MarkdownTable(ToIntFunction<String> width) {
    /** One long cell does not widen a whole column. */
    private static final int WIDEST = 44;

    /** @param rows the first is the head; may be all blank */
    String draw(List<List<String>> rows, List<Block.Align> aligns) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < aligns.size(); column++) {
            int most = 3;
            for (List<String> row : rows) {
                int cell = width.applyAsInt(row.get(column));
                most = cell <= WIDEST ? Math.max(most, cell) : most;
            }
            widths.add(most);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "" : "\n").append(row(rows.get(i), widths, aligns));
            if (i == 0) {
                out.append('\n').append(rule(widths, aligns));
            }
        }
        return out.toString();
    }

    private String row(List<String> cells, List<Integer> widths, List<Block.Align> aligns) {
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String fill = " ".repeat(Math.max(0, widths.get(i) - width.applyAsInt(cells.get(i))));
            boolean right = aligns.get(i) == Block.Align.RIGHT;
            out.append(' ')
                    .append(right ? fill + cells.get(i) : cells.get(i) + fill)
                    .append(" |");
        }
        return out.toString();
    }

    private static String rule(List<Integer> widths, List<Block.Align> aligns) {
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < widths.size(); i++) {
            boolean right = aligns.get(i) == Block.Align.RIGHT;
            out.append(' ').append("-".repeat(widths.get(i) - (right ? 1 : 0))).append(right ? ": |" : " |");
        }
        return out.toString();
    }
}
