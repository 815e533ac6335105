package dev.rung.domain.checklist;

import java.util.Arrays;
import java.util.Optional;

/** What somebody says to a question. A yes and a not applicable want a sentence beside them. */
public enum Answer {
    YES("yes", "yes"),
    NO("no", "no"),
    NOT_SURE("not_sure", "not sure"),
    NOT_APPLICABLE("not_applicable", "not applicable");

    private final String id;
    private final String title;

    Answer(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As files and commands spell it. */
    public String id() {
        return id;
    }

    /** As a reader sees it. */
    public String title() {
        return title;
    }

    /** Whether it is worth nothing without a sentence. */
    public boolean wantsWords() {
        return this == YES || this == NOT_APPLICABLE;
    }

    /** The answer spelled so, with {@code _}, {@code -} or a blank between its words. */
    public static Optional<Answer> named(String id) {
        String spelled = id.strip().replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(a -> a.id.equalsIgnoreCase(spelled))
                .findFirst();
    }
}
