package dev.rung.domain.team;

import java.time.YearMonth;

/**
 * A month cannot be told in the currency of the report, because nobody said what the currency of a line was worth by then.
 *
 * @param line the first such line
 */
public record MissingRate(CostLine line, YearMonth month, String worthIn) {

    /** One line that says what is missing and what to type. */
    public String words() {
        return "“" + line.title() + "” is paid in " + line.amount().currency()
                + " and nothing says what that was worth in "
                + worthIn + " in " + month + ": rung money rate "
                + line.amount().currency() + " RATE --in " + worthIn
                + " --on " + month.atDay(1) + ".";
    }
}
