package dev.rung.service;

import dev.rung.domain.person.Person;
import java.util.Optional;

/**
 * How packs that arrived are to be taken, where they do not say it themselves.
 *
 * @param as what a sender who is new here becomes; empty for what fits the pack
 * @param personId who the sender is here; empty to go by key, sender's id, then name
 * @param newKey the sender is asked and has a new key indeed
 */
public record PackDecision(Optional<Person.Relation> as, Optional<String> personId, boolean newKey) {
    public static final PackDecision NONE = new PackDecision(Optional.empty(), Optional.empty(), false);

    public PackDecision {
        if (as.equals(Optional.of(Person.Relation.ME))) {
            throw new IllegalArgumentException("a sender is somebody else");
        }
    }
}
