package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.PersonStore;

/** Keeps what others sent apart from what is mine: it is read where it is reviewed, and changed by whoever wrote it. */
final class OwnPieces {
    private final EvidenceStore pieces;
    private final PersonStore people;
    private final ProfileService profile;

    OwnPieces(Database database, ProfileService profile) {
        this.pieces = new EvidenceStore(database);
        this.people = new PersonStore(database);
        this.profile = profile;
    }

    /** Refuses a piece of somebody else's, and says where it is read. A piece that is not there passes. */
    void need(String evidenceId) {
        pieces.ownerOf(evidenceId)
                .filter(owner -> !owner.equals(profile.need().id()))
                .ifPresent(owner -> {
                    String name = people.find(owner).map(Person::name).orElse("somebody else");
                    throw Refusal.usage("That piece is evidence of " + name
                            + ", who alone changes it; rung review inbox \"" + name + "\" shows it.");
                });
    }
}
