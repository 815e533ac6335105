package dev.rung.tui.people;

import dev.rung.domain.text.DisplayWidth;
import java.util.List;

/**
 * How the roster uses its room: names, levels, and as many competencies as fit.
 *
 * @param name columns for the names
 * @param level columns for the level; 0 where there is no room for it
 * @param cell columns a competency takes, with its gap
 * @param shown how many competencies are in view
 * @param words whether a cell has its word beside the sign
 */
record RosterShape(int name, int level, int cell, int shown, boolean words) {
    private static final int MOST_NAME = 26;
    private static final int LEAST_NAME = 12;
    private static final int LEVEL = 10;
    private static final int LEVEL_FROM = 72;
    private static final int LEAST_CELL = 4;
    private static final int WORDS = 13;
    private static final int GAP = 2;

    /** @param names as they are shown */
    static RosterShape of(int room, List<String> names, int competencies) {
        int widest = names.stream().mapToInt(DisplayWidth::of).max().orElse(LEAST_NAME);
        int level = room >= LEVEL_FROM ? LEVEL : 0;
        int most = Math.min(MOST_NAME, room - level - GAP - competencies * LEAST_CELL);
        int name = Math.max(LEAST_NAME, Math.min(widest, most));
        int left = room - name - GAP - (level > 0 ? level + 1 : 0);
        int cell = Math.max(LEAST_CELL, Math.min(WORDS, left / Math.max(1, competencies)));
        return new RosterShape(
                name, level, cell, Math.max(1, Math.min(competencies, (left + 1) / cell)), cell >= WORDS - 1);
    }

    int levelAt() {
        return name + GAP;
    }

    /** Where the first competency begins. */
    int cells() {
        return name + GAP + (level > 0 ? level + 1 : 0);
    }
}
