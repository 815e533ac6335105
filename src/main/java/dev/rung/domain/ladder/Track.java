package dev.rung.domain.ladder;

/** Whether a level is about one's own work or about results through others. */
public enum Track {
    INDIVIDUAL,
    LEADERSHIP;

    /** The word used in files: {@code individual} or {@code leadership}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
