package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import java.util.List;

/**
 * How a heatmap uses its room.
 *
 * @param room columns for all of it
 * @param label columns for the rows' names
 * @param note columns for the word beside them; 0 without
 * @param cell columns a cell takes, with its gap
 * @param form how much of a cell's word is shown
 */
record HeatmapLayout(int room, int indent, int label, int note, int cell, Form form) {
    /** Between two cells, and room for the brackets of the selected one. */
    static final int GAP = 2;

    /** So many columns beside each other are worth reading. */
    private static final int READ = 4;

    private static final int LEAST_LABEL = 12;

    enum Form {
        WORD,
        BRIEF,
        SIGN
    }

    /** The fullest form that fits: first the note goes, then the words get shorter, then the names are cut. */
    static <R, C> HeatmapLayout of(int room, List<Heatmap.Line<R>> lines, List<Heatmap.Head<C>> heads) {
        int names = 0;
        int notes = 0;
        for (Heatmap.Line<R> line : lines) {
            names = Math.max(names, DisplayWidth.of(line.label()));
            notes = Math.max(notes, DisplayWidth.of(line.note()));
        }
        int label = Math.min(Heatmap.MOST_LABEL, names) + 2;
        for (Form form : Form.values()) {
            int cell = cell(form, lines, heads);
            int left = room - heads.size() * cell;
            if (left >= label + notes + 4 && notes > 0) {
                return new HeatmapLayout(room, 2, label, notes, cell, form);
            }
            if (left >= label + GAP) {
                return new HeatmapLayout(room, 2, label, 0, cell, form);
            }
        }
        int cell = cell(Form.SIGN, lines, heads);
        int cut = Math.max(LEAST_LABEL, Math.min(label, room - heads.size() * cell - GAP));
        return new HeatmapLayout(room, 0, Math.min(cut, Math.max(1, room - cell - GAP)), 0, cell, Form.SIGN);
    }

    /** The same where words matter more than seeing every column: the fullest form in which four columns fit. */
    static <R, C> HeatmapLayout reading(
            int room, boolean headed, List<Heatmap.Line<R>> lines, List<Heatmap.Head<C>> heads) {
        int names = 0;
        int notes = 0;
        for (Heatmap.Line<R> line : lines) {
            names = Math.max(names, DisplayWidth.of(line.label()));
            notes = Math.max(notes, DisplayWidth.of(line.note()));
        }
        int indent = headed ? 2 : 0;
        int label = Math.min(Heatmap.MOST_LABEL, names) + indent;
        for (Form form : Form.values()) {
            int cell = cell(form, lines, heads);
            // the gap behind the last column may hang over by all but the bracket
            int left = room + 1 - Math.min(READ, heads.size()) * cell;
            if (left >= label + notes + 4 && notes > 0) {
                return new HeatmapLayout(room, indent, label, notes, cell, form);
            }
            if (left >= label + GAP && (form != Form.WORD || notes == 0)) {
                return new HeatmapLayout(room, indent, label, 0, cell, form);
            }
        }
        int cell = cell(Form.SIGN, lines, heads);
        int cut = Math.max(LEAST_LABEL, Math.min(label, room - Math.min(READ, heads.size()) * cell - GAP));
        return new HeatmapLayout(room, 0, Math.min(cut, Math.max(1, room - cell - GAP)), 0, cell, Form.SIGN);
    }

    private static <R, C> int cell(Form form, List<Heatmap.Line<R>> lines, List<Heatmap.Head<C>> heads) {
        int widest = 1;
        for (Heatmap.Head<C> head : heads) {
            widest = Math.max(widest, DisplayWidth.of(form == Form.WORD ? head.title() : head.brief()));
            for (Heatmap.Under under : head.under()) {
                widest = Math.max(widest, DisplayWidth.of(form == Form.WORD ? under.words() : under.brief()));
            }
        }
        for (Heatmap.Line<R> line : lines) {
            for (Heatmap.Cell cell : line.cells()) {
                widest = Math.max(widest, DisplayWidth.of(words(form, cell)));
            }
        }
        return widest + GAP;
    }

    boolean brief() {
        return form != Form.WORD;
    }

    String words(Heatmap.Cell cell) {
        return words(form, cell);
    }

    private static String words(Form form, Heatmap.Cell cell) {
        return switch (form) {
            case WORD -> cell.sign() + " " + cell.word();
            case BRIEF -> cell.sign() + " " + cell.brief();
            case SIGN -> cell.sign();
        };
    }

    /** Where the cells of the column begin that is shown at a place. */
    int columnAt(int place) {
        return label + (note > 0 ? note + 4 : GAP) + place * cell;
    }

    /** Columns that fit; at least one where there are any. */
    int columnsShown(int columns) {
        return Math.min(columns, Math.max(1, (room - columnAt(0) + 1) / cell));
    }
}
