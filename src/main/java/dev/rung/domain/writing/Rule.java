package dev.rung.domain.writing;

/**
 * What can be found: its id, how much it matters, why and how to mend it.
 *
 * @param why one sentence
 * @param mend one sentence that can be followed at once
 */
public record Rule(String id, Severity severity, String why, String mend) {
    public static Rule blocker(String id, String why, String mend) {
        return new Rule(id, Severity.BLOCKER, why, mend);
    }

    public static Rule warning(String id, String why, String mend) {
        return new Rule(id, Severity.WARNING, why, mend);
    }

    public static Rule hint(String id, String why, String mend) {
        return new Rule(id, Severity.HINT, why, mend);
    }

    /** The same as a hint, for what is offered and not demanded. */
    public Rule asHint() {
        return new Rule(id, Severity.HINT, why, mend);
    }

    /** @param text the words found; {@code ""} where something is missing */
    public Finding found(String field, String text) {
        return new Finding(id, severity, field, text, why, mend);
    }
}
