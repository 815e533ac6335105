package dev.rung.store;

import dev.rung.domain.initiative.Stage;
import java.util.Arrays;
import java.util.Set;

/**
 * Which initiatives of a person a list shows.
 *
 * @param stages those in any of these; all where there is none
 * @param words those whose title, owner or metric has all of them, each perhaps the beginning of a longer one, accents
 *     aside; {@code ""} for all
 */
public record InitiativeQuery(String personId, Set<Stage> stages, String words) {
    public InitiativeQuery {
        stages = Set.copyOf(stages);
    }

    /** All of a person. */
    public static InitiativeQuery of(String personId) {
        return new InitiativeQuery(personId, Set.of(), "");
    }

    /** Only those in one of these stages. */
    public InitiativeQuery in(Stage... those) {
        return new InitiativeQuery(personId, Set.copyOf(Arrays.asList(those)), words);
    }

    /** Only those that have all words. */
    public InitiativeQuery with(String typed) {
        return new InitiativeQuery(personId, stages, typed);
    }
}
