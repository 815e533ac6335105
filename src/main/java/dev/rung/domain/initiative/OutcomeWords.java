package dev.rung.domain.initiative;

/** What the outcome sentence says, in its own words; {@code ""} where it does not. */
public record OutcomeWords(String metric, String baseline, String target) {
    public static final OutcomeWords NONE = new OutcomeWords("", "", "");
}
