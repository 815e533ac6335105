package dev.rung.domain.update;

import java.util.List;

/**
 * What was promised and what became of it; columns that nobody filled in are {@code ""}.
 *
 * @param became kept, changed or dropped, and why
 */
public record KeptLine(String commitment, String became) {
    private static final int COLUMNS = 2;

    /** Reads the section, a line each. */
    public static List<KeptLine> of(String text) {
        return Columns.of(text, COLUMNS).stream()
                .map(c -> new KeptLine(c.get(0), c.get(1)))
                .toList();
    }

    /** The line that reads as this again. */
    public String line() {
        return Columns.line(List.of(commitment, became));
    }
}
