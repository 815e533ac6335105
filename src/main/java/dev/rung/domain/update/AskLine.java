package dev.rung.domain.update;

import java.util.List;

/**
 * A decision wanted; columns that nobody filled in are {@code ""}.
 *
 * @param by the day it is wanted, as it was written
 */
public record AskLine(String decision, String options, String recommendation, String by) {
    private static final int COLUMNS = 4;

    /** Reads the section, a line each. */
    public static List<AskLine> of(String text) {
        return Columns.of(text, COLUMNS).stream()
                .map(c -> new AskLine(c.get(0), c.get(1), c.get(2), c.get(3)))
                .toList();
    }

    /** The line that reads as this again. */
    public String line() {
        return Columns.line(List.of(decision, options, recommendation, by));
    }
}
