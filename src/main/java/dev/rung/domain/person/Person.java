package dev.rung.domain.person;

import java.util.Optional;

/**
 * Me, or somebody I manage, mentor or ask for a review.
 *
 * @param id UUIDv7 text
 * @param level id of the level held, on the ladder {@code ladderId}
 * @param target id of the level worked towards; empty when none is set
 * @param currency ISO 4217 code of the money this person reckons in
 */
public record Person(
        String id,
        String name,
        Relation relation,
        String ladderId,
        String level,
        Optional<String> target,
        String currency) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person wants a name");
        }
    }

    /** What the person is to whom the workspace belongs. */
    public enum Relation {
        ME,
        REPORT,
        MENTEE,
        REVIEWER
    }
}
