package dev.rung.domain.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What will be different next month; columns that nobody filled in are {@code ""}.
 *
 * @param date as it was written
 */
public record NextLine(String what, String owner, String date) {
    private static final int COLUMNS = 3;

    /** Reads the section, a line each. */
    public static List<NextLine> of(String text) {
        return Columns.of(text, COLUMNS).stream()
                .map(c -> new NextLine(c.get(0), c.get(1), c.get(2)))
                .toList();
    }

    /** The line that reads as this again. */
    public String line() {
        return Columns.line(List.of(what, owner, date));
    }

    /** The day its date names, or the last day of the stretch; empty where it names none. */
    public Optional<LocalDate> due() {
        return Columns.day(date);
    }

    /** Whether other words say the same. */
    public boolean speaksOf(String words) {
        return Alike.are(what, words);
    }
}
