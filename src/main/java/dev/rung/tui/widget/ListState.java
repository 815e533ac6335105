package dev.rung.tui.widget;

import java.util.function.IntPredicate;

/**
 * Where one is in a list of rows: which is selected, which is the topmost shown, how many fit. Every method answers a
 * new state; with rows at all, the selected one is always one of them.
 *
 * @param page rows that fit, at least 1
 * @param skipped rows the selection passes over, such as headings
 */
public record ListState(int count, int selected, int top, int page, IntPredicate skipped) {

    /** The start of a list in which every row can be selected. */
    public static ListState of(int count) {
        return of(count, row -> false);
    }

    public static ListState of(int count, IntPredicate skipped) {
        return new ListState(count, 0, 0, 1, skipped).to(0);
    }

    /** The same place in a list that has another length or another room. */
    public ListState fitting(int count, int page) {
        if (count == this.count && page == this.page) {
            return this;
        }
        return new ListState(count, selected, top, Math.max(1, page), skipped).to(selected);
    }

    public ListState down() {
        return by(1);
    }

    public ListState up() {
        return by(-1);
    }

    public ListState pageDown() {
        return by(Math.max(1, page - 1));
    }

    public ListState pageUp() {
        return by(-Math.max(1, page - 1));
    }

    public ListState halfDown() {
        return by(Math.max(1, page / 2));
    }

    public ListState halfUp() {
        return by(-Math.max(1, page / 2));
    }

    public ListState first() {
        return to(0, 1);
    }

    public ListState last() {
        return to(count - 1, -1);
    }

    private ListState by(int rows) {
        return to(selected + rows, rows < 0 ? -1 : 1);
    }

    /** Selects a row, or the nearest below it that can be. */
    public ListState to(int row) {
        return to(row, 1);
    }

    private ListState to(int row, int direction) {
        int wanted = Math.max(0, Math.min(row, count - 1));
        int found = nearest(wanted, direction);
        int chosen = found >= 0 ? found : nearest(wanted, -direction);
        return withSelected(chosen >= 0 ? chosen : wanted).seen();
    }

    private int nearest(int row, int direction) {
        for (int at = row; at >= 0 && at < count; at += direction) {
            if (!skipped.test(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Turns the view; the selection goes along as far as it must to stay in it. */
    public ListState scrolled(int rows) {
        int other = Math.max(0, Math.min(top + rows, count - page));
        ListState turned = new ListState(count, selected, other, page, skipped);
        int inView = Math.max(other, Math.min(selected, other + page - 1));
        ListState moved = inView == selected ? turned : turned.withSelected(turned.inView(inView, rows));
        return moved.selected < moved.top || moved.selected >= moved.top + page ? moved.seen() : moved;
    }

    private int inView(int row, int direction) {
        int found = nearest(row, direction < 0 ? -1 : 1);
        int other = found >= 0 ? found : nearest(row, direction < 0 ? 1 : -1);
        return Math.max(0, other);
    }

    private ListState withSelected(int row) {
        return new ListState(count, row, top, page, skipped);
    }

    /** The view moved so far that the selected row, and a heading right above it, are in it. */
    private ListState seen() {
        int above = selected;
        while (page > selected - above + 1 && above > 0 && skipped.test(above - 1)) {
            above--;
        }
        int lowest = Math.max(0, Math.min(above, count - page));
        int other = Math.max(selected - page + 1, Math.min(top, lowest));
        return new ListState(count, selected, Math.max(0, Math.min(other, count - page)), page, skipped);
    }
}
