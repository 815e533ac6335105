package dev.rung.tui.today;

import dev.rung.service.TodayView;
import dev.rung.tui.core.Canvas;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is drawn: one row for each line at least, and with more room, in this order: second rows of steps and of
 * needs, free rows under headings, why a step matters, free rows between steps, further rows of needs.
 */
record TodayPlan(int[] stepRows, int[] needRows, int heading, boolean why, int gap) {
    /** Columns for the noun before a need. */
    static final int NOUN = 12;

    static final int MOST_ROWS = 2;
    private static final int MOST_WITH_ROOM = 5;

    /** Rows that everything takes at its fullest. */
    static int most(TodayView view, int columns) {
        int needs = view.needs().stream()
                .mapToInt(n ->
                        lines(n.words(), columns - NOUN - 5, MOST_WITH_ROOM).size())
                .sum();
        int steps = view.steps().stream()
                .mapToInt(s -> lines(s.words(), columns - 6, MOST_ROWS).size()
                        + lines(s.why(), columns - 6, MOST_ROWS).size()
                        + 1)
                .sum();
        return needs + steps + (view.needs().isEmpty() ? 2 : 5);
    }

    static TodayPlan of(TodayView view, int rows, int columns) {
        int headings = view.needs().isEmpty() ? 1 : 2;
        int left = rows - headings * 2 + 1 - view.needs().size() - view.steps().size();
        int[] steps = new int[view.steps().size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] =
                    lines(view.steps().get(i).words(), columns - 6, MOST_ROWS).size();
            steps[i] = left >= steps[i] - 1 ? steps[i] : 1;
            left -= steps[i] - 1;
        }
        int[] needs = new int[view.needs().size()];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = lines(view.needs().get(i).words(), columns - NOUN - 5, MOST_ROWS)
                    .size();
            needs[i] = left >= needs[i] - 1 ? needs[i] : 1;
            left -= needs[i] - 1;
        }
        int heading = left >= headings ? 1 : 0;
        left -= heading * headings;
        int whys = view.steps().stream()
                .mapToInt(s -> lines(s.why(), columns - 6, MOST_ROWS).size())
                .sum();
        boolean why = left >= whys;
        left -= why ? whys : 0;
        int gap = why && left >= steps.length ? 1 : 0;
        left -= gap * steps.length;
        for (int i = 0; i < needs.length; i++) {
            int more = lines(view.needs().get(i).words(), columns - NOUN - 5, MOST_WITH_ROOM)
                            .size()
                    - needs[i];
            needs[i] += left >= more ? more : 0;
            left -= left >= more ? more : 0;
        }
        return new TodayPlan(steps, needs, heading, why, gap);
    }

    /** Words in at most so many lines; the last one holds all the rest, and is cut where it is drawn. */
    static List<String> lines(String words, int columns, int most) {
        List<String> all = Canvas.wrapped(words, columns);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, most - 1));
        first.add(String.join(" ", all.subList(most - 1, all.size())));
        return first;
    }
}
