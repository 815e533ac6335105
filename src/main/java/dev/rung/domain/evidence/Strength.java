package dev.rung.domain.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How strong a piece of evidence is, weakest first. Derived from what is written and from what reviewers said, never
 * declared. The number of a tier is its place, 0 to 5.
 */
public enum Strength {
    /** Only a title, or not all of situation, action and result. */
    ASSERTED,
    /** Situation, action and result are all written. */
    DESCRIBED,
    /** Described, with a link or reference. */
    ARTIFACT,
    /** Artifact, with a named person who can confirm it. */
    WITNESSED,
    /** Described, with metric, baseline, result and source; neither link nor witness is needed. */
    MEASURED,
    /** Measured, and a reviewer accepted it. */
    VERIFIED;

    /** From this tier on a claim counts. */
    public static final Strength LEAST_COUNTED = ARTIFACT;

    /** From this tier on a claim is strong enough for the one strong claim that sustaining wants. */
    public static final Strength LEAST_STRONG = WITNESSED;

    /** The strength of a piece on a day; verdicts on other pieces, on single claims or after the day are ignored. */
    public static Strength of(Evidence evidence, List<Verdict> verdicts, LocalDate day) {
        return of(evidence, Verdicts.asOf(verdicts, day).accepted(evidence.id()));
    }

    /** The strength of what is written, given whether a reviewer's acceptance stands. */
    public static Strength of(Evidence evidence, boolean accepted) {
        if (evidence.situation().isBlank()
                || evidence.action().isBlank()
                || evidence.result().isBlank()) {
            return ASSERTED;
        }
        if (evidence.measurement().complete()) {
            return accepted ? VERIFIED : MEASURED;
        }
        if (evidence.link().isBlank()) {
            return DESCRIBED;
        }
        return evidence.witness().isBlank() ? ARTIFACT : WITNESSED;
    }

    /** 0 to 5. */
    public int number() {
        return ordinal();
    }

    /** The word used everywhere, on screens and in files: {@code artifact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Strength other) {
        return compareTo(other) >= 0;
    }

    /** Reads the word in any case, or the number 0 to 5. */
    public static Optional<Strength> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (Strength strength : values()) {
            if (strength.word().equals(word) || word.equals(Integer.toString(strength.number()))) {
                return Optional.of(strength);
            }
        }
        return Optional.empty();
    }
}
