package dev.rung.domain.initiative;

/** Something the bet rested on, and whether it held. */
public record Assumption(String text, Outcome outcome) {
    /** What became of it. */
    public enum Outcome {
        HELD,
        FAILED,
        UNKNOWN
    }
}
