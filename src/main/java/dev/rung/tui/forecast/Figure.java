package dev.rung.tui.forecast;

import java.util.List;

/**
 * A number on a page that opens to how it came about.
 *
 * @param label its plain name
 * @param value as it is shown; never empty
 * @param aside what stands faint beside the value; may be empty
 * @param formula with the numbers in it, a paragraph each
 * @param meaning what the number says and what it does not; may be empty
 */
public record Figure(String label, String value, String aside, List<String> formula, String meaning) {
    public Figure {
        formula = List.copyOf(formula);
    }
}
