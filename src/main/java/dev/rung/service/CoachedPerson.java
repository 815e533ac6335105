package dev.rung.service;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is coached, and where that is.
 *
 * @param running sessions that were begun and not closed, the newest first
 * @param next the first of those planned
 * @param last the newest that was closed
 */
public record CoachedPerson(Person person, List<Session> running, Optional<Session> next, Optional<Session> last) {
    public CoachedPerson {
        running = List.copyOf(running);
    }

    public boolean me() {
        return person.relation() == Person.Relation.ME;
    }
}
