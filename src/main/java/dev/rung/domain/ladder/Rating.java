package dev.rung.domain.ladder;

import java.util.Locale;
import java.util.Optional;

/** How somebody rates an expectation. Not observed is an honest answer and never a zero. */
public enum Rating {
    NOT_OBSERVED("not observed"),
    NOT_YET("not yet"),
    WORKING_TOWARDS("working towards"),
    MEETING("meeting"),
    EXCEEDING("exceeding");

    private final String title;

    Rating(String title) {
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

    /** Reads {@code not_yet}, {@code not-yet} or {@code not yet}. */
    public static Optional<Rating> parse(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Rating rating : values()) {
            if (rating.name().equals(word)) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }
}
