package dev.rung.service.sample;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.files.pack.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody around the sample's owner.
 *
 * @param pieces with the words they were told in, oldest first
 * @param evidence the same as records, in the same order
 */
record Colleague(Person person, LocalDate on, KnownKey key, List<Piece> pieces, List<Evidence> evidence) {

    /** Makes them known since so many days ago, by a key that was confirmed two days later. */
    static Colleague known(
            Calendar calendar,
            Ids ids,
            int daysAgo,
            String name,
            Relation relation,
            String ladderId,
            String level,
            Optional<String> target,
            String publicKey,
            List<Piece> told) {
        LocalDate on = calendar.workday(daysAgo);
        Person person = new Person(ids.of(on, name), name, relation, ladderId, level, target, "EUR");
        KnownKey key = new KnownKey(
                Fingerprint.of(publicKey),
                publicKey,
                ids.of(on, "sender " + name),
                name,
                person.id(),
                on,
                Optional.of(calendar.workday(daysAgo - 2)),
                Optional.empty());
        List<Piece> pieces = told.stream().sorted(Piece.OLDEST_FIRST).toList();
        return new Colleague(
                person,
                on,
                key,
                pieces,
                pieces.stream().map(p -> p.evidence(calendar, ids)).toList());
    }

    String id() {
        return person.id();
    }

    /** What had happened by the day. */
    List<Evidence> until(LocalDate day) {
        return evidence.stream().filter(e -> !e.on().isAfter(day)).toList();
    }

    /** The one whose title begins so. */
    Evidence piece(String beginning) {
        return evidence.stream()
                .filter(e -> e.title().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(person.name() + " tells nothing of " + beginning));
    }
}
