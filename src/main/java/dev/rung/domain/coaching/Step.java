package dev.rung.domain.coaching;

import java.util.Locale;

/** The steps of a session, in order: GROW. */
public enum Step {
    GOAL("Goal"),
    REALITY("Reality"),
    OPTIONS("Options"),
    WAY_FORWARD("Way forward");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word in files and commands: {@code way_forward}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
