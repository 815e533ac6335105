package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Ladder;
import java.util.List;

/**
 * How the map is drawn in the room there is.
 *
 * @param headings with a row above each area
 * @param verdicts with the levels' verdicts below their titles
 * @param airy with a free row below the head
 */
record MapShape(boolean headings, boolean verdicts, boolean airy) {
    static final MapShape FIRST = new MapShape(true, true, false);
    private static final int VERDICTS_FROM = 12;

    /** Headings go before what stands below the map does, and the verdicts before the map itself. */
    static MapShape fitting(Ladder ladder, int rows, int below) {
        for (MapShape shape : List.of(new MapShape(true, true, true), FIRST)) {
            if (shape.rows(ladder) + below + (shape.airy() ? 3 : 0) <= rows) {
                return shape;
            }
        }
        return new MapShape(false, rows >= VERDICTS_FROM, false);
    }

    /** The rows the whole map takes. */
    int rows(Ladder ladder) {
        int head = (verdicts ? 3 : 1) + (airy ? 1 : 0);
        return head
                + (headings ? ladder.areas().size() : 0)
                + (int) ladder.competencies().count();
    }
}
