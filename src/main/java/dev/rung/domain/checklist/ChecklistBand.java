package dev.rung.domain.checklist;

/**
 * How a number of yes is read.
 *
 * @param from the least number of yes, 0 or more
 * @param to the largest, not below {@code from}
 * @param words what it means and what to do about it
 */
public record ChecklistBand(int from, int to, String title, String words) {
    public ChecklistBand {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a band from " + from + " to " + to);
        }
    }

    boolean holds(int yes) {
        return from <= yes && yes <= to;
    }
}
