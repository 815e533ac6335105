package dev.rung.domain.pack;

import java.util.Locale;

/** What a pack is for. */
public enum Purpose {
    /** A person's work, for a reviewer. */
    EVIDENCE,
    /** A reviewer's verdicts and, once submitted, ratings. */
    REVIEW,
    /** The summary of a coaching session, for the coachee. */
    SESSION;

    /** The word in files and commands: {@code evidence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
