package dev.rung.domain.role;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the meetings of some weeks come to. Time in which several meetings lie is counted once, split evenly among them;
 * what no rule knows takes its part and is counted with no activity.
 *
 * @param weeks minutes per activity, by the week's Monday; every week asked for is there
 * @param unsortedMinutes minutes that no rule knows, by the week's Monday; weeks without are not there
 * @param unsorted the meetings that no rule knows, by what they are known again by, the most minutes first
 * @param counted how many meetings the minutes come from, those of unsorted ones among them
 * @param leftOut how many meetings are not in it, and why; none for a reason that is not there
 */
public record CalendarWeeks(
        SortedMap<LocalDate, Map<Activity, Integer>> weeks,
        SortedMap<LocalDate, Integer> unsortedMinutes,
        List<Unsorted> unsorted,
        int counted,
        Map<LeftOut, Integer> leftOut) {
    public CalendarWeeks {
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
        unsortedMinutes = Collections.unmodifiableSortedMap(new TreeMap<>(unsortedMinutes));
        unsorted = List.copyOf(unsorted);
        Map<LeftOut, Integer> ordered = new EnumMap<>(LeftOut.class);
        ordered.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(ordered);
    }

    /**
     * Meetings that go by the same words and that no rule knows.
     *
     * @param title that of the newest
     * @param words by which a rule would know them; {@code ""} for titles without a word
     * @param minutes what they take after overlaps were split, rounded
     * @param rounds how many there are
     * @param attendees the others' addresses, those in most of them first
     */
    public record Unsorted(String title, String words, long minutes, int rounds, List<String> attendees) {
        public Unsorted {
            attendees = List.copyOf(attendees);
        }
    }

    /** Minutes of an activity over all weeks. */
    public long minutes(Activity activity) {
        return weeks.values().stream()
                .mapToLong(w -> w.getOrDefault(activity, 0))
                .sum();
    }

    /** Sorted minutes of all activities over all weeks. */
    public long sortedMinutes() {
        return weeks.values().stream()
                .flatMap(w -> w.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    public long unsortedTotal() {
        return unsortedMinutes.values().stream().mapToLong(Integer::longValue).sum();
    }
}
