package dev.rung.domain.initiative;

import java.util.Locale;

/** Something the bet rested on, and whether it held. */
public record Assumption(String text, Outcome outcome) {
    /** What became of it. */
    public enum Outcome {
        HELD,
        FAILED,
        UNKNOWN;

        /** As a reader sees it: {@code held}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
