package dev.rung.service;

import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import java.util.Optional;
import java.util.SortedSet;

/** Who the workspace belongs to. */
public final class ProfileService {

    /** The person the workspace belongs to; empty until somebody has said who they are. */
    public Optional<Person> me() {
        throw new UnsupportedOperationException();
    }

    /** The same, for whom there must be one. A {@link dev.rung.domain.Refusal} says how to begin. */
    public Person need() {
        throw new UnsupportedOperationException();
    }

    /** Begins: says who the workspace belongs to, and takes the ladder into it. Refuses unknown ladders and levels, naming the ones there are. */
    public Person begin(String name, String ladderId, String level, Optional<String> target, String currency) {
        throw new UnsupportedOperationException();
    }

    /** Changes name, level, target or currency on the same ladder. Another ladder is {@link LadderService#use}. */
    public Person change(Person changed) {
        throw new UnsupportedOperationException();
    }

    /** Quarters marked away. */
    public SortedSet<Quarter> away() {
        throw new UnsupportedOperationException();
    }

    /** Marks a quarter away or takes the mark off. No reason is asked or stored. */
    public void away(Quarter quarter, boolean away) {
        throw new UnsupportedOperationException();
    }
}
