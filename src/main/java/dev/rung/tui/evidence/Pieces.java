package dev.rung.tui.evidence;

import dev.rung.service.PieceRow;
import dev.rung.service.PieceWindow;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Pieces of evidence as rows of a list. Looks only near by when one is looked for again. */
record Pieces(PieceWindow window) implements Window<PieceRow> {
    private static final int NEAR_BY = 40;

    @Override
    public int count() {
        return window.count();
    }

    @Override
    public List<PieceRow> rows(int from, int n) {
        return window.rows(from, n);
    }

    @Override
    public OptionalInt find(Predicate<PieceRow> row, int near) {
        int from = Math.max(0, near - NEAR_BY);
        List<PieceRow> around = rows(from, 2 * NEAR_BY);
        for (int i = 0; i < around.size(); i++) {
            if (row.test(around.get(i))) {
                return OptionalInt.of(from + i);
            }
        }
        return OptionalInt.empty();
    }
}
