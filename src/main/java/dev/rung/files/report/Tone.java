package dev.rung.files.report;

import java.util.Locale;

/** What a colour means. A word or a sign always says the same, so a renderer without colours loses nothing. */
public enum Tone {
    PLAIN,
    QUIET,
    ACCENT,
    GOOD,
    WARN,
    BAD;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
