package dev.rung.store;

import dev.rung.domain.initiative.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places of initiatives beside each other, both ends included: see {@code initiative.place}. */
record PlaceRange(long lowest, long highest) {
    /** From a stage's places to the next, as the table computes them. */
    private static final long STEP = 1L << 56;

    /** The places of these stages, or of all when there is none, within bounds; the highest range first. */
    static List<PlaceRange> of(Set<Stage> stages, long lowest, long highest) {
        List<PlaceRange> ranges = new ArrayList<>();
        if (stages.isEmpty()) {
            add(ranges, lowest, highest);
            return ranges;
        }
        for (Stage stage : Stage.values()) {
            if (stages.contains(stage)) {
                // Days before 1970 are negative, so a stage's places lie on both sides of its step.
                long step = (Stage.values().length - stage.ordinal()) * STEP;
                add(ranges, Math.max(lowest, step - STEP / 2), Math.min(highest, step + STEP / 2 - 1));
            }
        }
        return ranges;
    }

    private static void add(List<PlaceRange> ranges, long lowest, long highest) {
        int last = ranges.size() - 1;
        if (lowest > highest) {
            return;
        }
        if (last >= 0 && ranges.get(last).lowest() == highest + 1) {
            ranges.set(last, new PlaceRange(lowest, ranges.get(last).highest()));
        } else {
            ranges.add(new PlaceRange(lowest, highest));
        }
    }
}
