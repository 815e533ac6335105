package dev.rung.tui.widget;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Rows that are read a window at a time. */
public interface Window<T> {
    /** Rows looked at on each side of where one was, when it is looked for again. */
    int NEAR = 500;

    int count();

    /** Rows in their order, beginning at {@code from}; fewer than {@code n} only at the end. */
    List<T> rows(int from, int n);

    /**
     * Where a row is now that was at {@code near} before; of several the first. A source that knows better than to look
     * around there says so here.
     */
    default OptionalInt find(Predicate<T> row, int near) {
        int from = Math.max(0, near - NEAR);
        List<T> around = rows(from, Math.min(2 * NEAR, Math.max(0, count() - from)));
        for (int i = 0; i < around.size(); i++) {
            if (row.test(around.get(i))) {
                return OptionalInt.of(from + i);
            }
        }
        return OptionalInt.empty();
    }

    /** Rows that are all at hand. */
    static <T> Window<T> of(List<T> all) {
        List<T> rows = List.copyOf(all);
        return new Window<>() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public List<T> rows(int from, int n) {
                int start = Math.min(from, rows.size());
                return rows.subList(start, Math.min(rows.size(), start + n));
            }

            @Override
            public OptionalInt find(Predicate<T> row, int near) {
                for (int i = 0; i < rows.size(); i++) {
                    if (row.test(rows.get(i))) {
                        return OptionalInt.of(i);
                    }
                }
                return OptionalInt.empty();
            }
        };
    }
}
