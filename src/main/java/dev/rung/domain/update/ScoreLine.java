package dev.rung.domain.update;

import java.util.List;

/**
 * A line of the scorecard; columns that nobody filled in are {@code ""}.
 *
 * @param target with the day it is meant for, as it was written
 * @param forecast where it is thought to be by then
 */
public record ScoreLine(String metric, String last, String now, String target, String forecast, String why) {
    private static final int COLUMNS = 6;

    /** Reads the section, a line each. */
    public static List<ScoreLine> of(String text) {
        return Columns.of(text, COLUMNS).stream()
                .map(c -> new ScoreLine(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5)))
                .toList();
    }

    /** The line that reads as this again. */
    public String line() {
        return Columns.line(List.of(metric, last, now, target, forecast, why));
    }
}
