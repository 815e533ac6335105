package dev.rung.domain.standing;

import java.util.Locale;

/** What the standing says of a level, lowest first. */
public enum LevelVerdict {
    NOT_YET("not yet"),
    OPERATING("operating"),
    READY("ready");

    private final String title;

    LevelVerdict(String title) {
        this.title = title;
    }

    /** The words a person reads. */
    public String title() {
        return title;
    }

    /** The word used in files and commands: {@code not_yet}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
