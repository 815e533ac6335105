package dev.rung.domain.update;

import java.util.List;

/**
 * How much of the records a draft shows. The rows of the scorecard and of the table of initiatives are always as many; what
 * gives way, step by step, until the page has its length are the words of a text and the lines of the other sections.
 *
 * @param words of a text in a column
 * @param lines of stopped, risks and decisions each
 * @param promises of kept and next each
 */
record DraftLimits(int words, int lines, int promises) {
    static final int METRICS = 5;
    static final int ROWS = 6;
    private static final int LONGEST_TITLE = 8;

    static final List<DraftLimits> STEPS = List.of(
            new DraftLimits(14, 3, 5),
            new DraftLimits(14, 2, 3),
            new DraftLimits(14, 2, 2),
            new DraftLimits(12, 1, 2),
            new DraftLimits(12, 1, 1),
            new DraftLimits(10, 1, 1),
            new DraftLimits(8, 1, 1),
            new DraftLimits(6, 1, 1),
            new DraftLimits(5, 1, 1),
            new DraftLimits(4, 1, 1));

    /** Words of a title in a sentence. */
    int title() {
        return Math.min(words, LONGEST_TITLE);
    }
}
