package dev.rung.domain.money.desk;

import java.util.List;
import java.util.Optional;

/**
 * A calculator's inputs as they stand now, and what they come to.
 *
 * @param lines in the order of the calculator's inputs
 * @param result empty while something is missing or wrong
 * @param trouble why numbers that are fine by themselves do not go together; else {@code ""}
 */
public record DeskReading(List<Line> lines, Optional<DeskResult> result, String trouble) {
    public DeskReading {
        lines = List.copyOf(lines);
    }

    /**
     * One input.
     *
     * @param given whether something is typed
     * @param entry what it was read as, or its preset
     * @param problem what is wrong, in one line
     */
    public record Line(DeskInput input, boolean given, Optional<DeskEntry> entry, Optional<String> problem) {
        /** Whether it must be given and is not. */
        public boolean missing() {
            return input.required() && !given;
        }
    }

    /** The keys that must be given and are not. */
    public List<String> missing() {
        return lines.stream()
                .filter(Line::missing)
                .map(l -> l.input().key())
                .toList();
    }
}
