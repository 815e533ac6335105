package dev.rung.tui.widget;

import dev.rung.tui.widget.Heatmap.Head;
import java.util.List;

/** The columns of a heatmap: which one is selected, and the first that is in view. */
final class HeatmapColumns<C> {
    private List<Head<C>> heads;
    private List<C> kept = List.of();
    private int selected;
    private int first;

    HeatmapColumns(List<Head<C>> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Takes other columns and stays on the place where it was. */
    void show(List<Head<C>> others) {
        heads = List.copyOf(others);
        to(selected);
    }

    /** Columns to keep in view as far as the selection allows. */
    void keep(List<C> columns) {
        kept = List.copyOf(columns);
        first = Math.max(0, firstKept() - 1);
    }

    boolean keeping() {
        return !kept.isEmpty();
    }

    List<Head<C>> heads() {
        return heads;
    }

    int count() {
        return heads.size();
    }

    int selected() {
        return selected;
    }

    int first() {
        return first;
    }

    void to(int column) {
        selected = Math.max(0, Math.min(column, heads.size() - 1));
    }

    /** Selects a column, or leaves the selection where it is not found. */
    void select(C column) {
        for (int i = 0; i < heads.size(); i++) {
            selected = heads.get(i).column().equals(column) ? i : selected;
        }
    }

    /** Scrolls so that the selected column is among the so many in view, and of those to keep as many as can be. */
    void scroll(int inView) {
        if (keeping()) {
            int least = Math.max(0, lastKept() - inView + 1);
            first = Math.min(Math.max(first, least), Math.max(least, firstKept()));
        }
        first = Math.max(selected - inView + 1, Math.min(first, selected));
        first = Math.max(0, Math.min(first, heads.size() - inView));
    }

    private int firstKept() {
        for (int i = 0; i < heads.size(); i++) {
            if (kept.contains(heads.get(i).column())) {
                return i;
            }
        }
        return 0;
    }

    private int lastKept() {
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (kept.contains(heads.get(i).column())) {
                return i;
            }
        }
        return 0;
    }
}
