package dev.rung.domain.update;

import java.util.List;

/**
 * A risk; columns that nobody filled in are {@code ""}.
 *
 * @param likely how likely it is
 * @param bad what it would cost
 */
public record RiskLine(String risk, String likely, String bad, String mitigation) {
    private static final int COLUMNS = 4;

    /** Reads the section, a line each. */
    public static List<RiskLine> of(String text) {
        return Columns.of(text, COLUMNS).stream()
                .map(c -> new RiskLine(c.get(0), c.get(1), c.get(2), c.get(3)))
                .toList();
    }

    /** The line that reads as this again. */
    public String line() {
        return Columns.line(List.of(risk, likely, bad, mitigation));
    }
}
