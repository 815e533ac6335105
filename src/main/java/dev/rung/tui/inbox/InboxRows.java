package dev.rung.tui.inbox;

import dev.rung.service.InboxRow;
import dev.rung.service.InboxWindow;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Pieces of an inbox as rows of a list. */
record InboxRows(InboxWindow window) implements Window<InboxRow> {
    private static final int NEAR_BY = 40;

    @Override
    public int count() {
        return window.count();
    }

    @Override
    public List<InboxRow> rows(int from, int n) {
        return window.rows(from, n);
    }

    @Override
    public OptionalInt find(Predicate<InboxRow> row, int near) {
        int from = Math.max(0, near - NEAR_BY);
        List<InboxRow> around = rows(from, 2 * NEAR_BY);
        for (int i = 0; i < around.size(); i++) {
            if (row.test(around.get(i))) {
                return OptionalInt.of(from + i);
            }
        }
        return OptionalInt.empty();
    }
}
