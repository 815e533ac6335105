package dev.rung.domain.update;

import java.util.List;

/**
 * A line of the table of initiatives; columns that nobody filled in are {@code ""}.
 *
 * @param metric from what to what
 * @param how why the money is believed in
 */
public record MoneyLine(String initiative, String metric, String expected, String soFar, String how) {
    /** What stands in the first column of the line that says what the team cost. */
    public static final String TEAM = "Team";

    private static final int COLUMNS = 5;

    /** Reads the section, a line each. */
    public static List<MoneyLine> of(String text) {
        return Columns.of(text, COLUMNS).stream()
                .map(c -> new MoneyLine(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4)))
                .toList();
    }

    /** The line that reads as this again. */
    public String line() {
        return Columns.line(List.of(initiative, metric, expected, soFar, how));
    }

    /** Whether it is about one initiative, and no sum of the rest or the team's cost. */
    public boolean ofInitiative() {
        return !initiative.equalsIgnoreCase(TEAM) && !initiative.matches("(?i)and \\d+ more\\b.*");
    }
}
