package dev.rung.domain.ladder;

/** The weight of a competency: core ones must be shown, hygiene can block a level and never earns one. */
public enum Kind {
    CORE,
    HYGIENE,
    NORMAL;

    /** The word used in files: {@code core}, {@code hygiene} or {@code normal}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
