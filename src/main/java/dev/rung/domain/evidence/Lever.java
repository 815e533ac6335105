package dev.rung.domain.evidence;

import java.util.Locale;
import java.util.Optional;

/** Whose hands did it: my own, somebody I enabled, a system I built. */
public enum Lever {
    DID,
    ENABLED,
    BUILT;

    /** The word used in files and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lever> parse(String text) {
        for (Lever lever : values()) {
            if (lever.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(lever);
            }
        }
        return Optional.empty();
    }
}
