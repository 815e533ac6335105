package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.Party;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.KnownKeyStore;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a pack is: somebody of the roster, or a name that becomes a reviewer once a pack is written for them. */
final class Recipients {
    private final PersonStore people;
    private final KnownKeyStore keys;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    Recipients(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.people = new PersonStore(database);
        this.keys = new KnownKeyStore(database);
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param person empty for a name that is new */
    record Recipient(Optional<Person> person, Party party) {}

    /** Finds somebody by id, name or the beginning of it, else takes it as a new name. Refuses me and what is ambiguous. */
    Recipient named(String nameOrId) {
        String wanted = nameOrId.strip();
        if (wanted.isEmpty()) {
            throw Refusal.usage("A pack wants somebody it is for: give a name.");
        }
        String low = wanted.toLowerCase(Locale.ROOT);
        List<Person> everybody = people.all();
        Optional<Person> exact = everybody.stream()
                .filter(p -> p.id().equals(wanted) || p.name().equalsIgnoreCase(wanted))
                .findFirst();
        List<Person> found = exact.map(List::of)
                .orElseGet(() -> everybody.stream()
                        .filter(p -> p.name().toLowerCase(Locale.ROOT).startsWith(low))
                        .toList());
        if (found.size() > 1) {
            throw Refusal.usage("More than one person is meant by “" + wanted + "”: give more of the name, or the id.");
        }
        return found.isEmpty()
                ? new Recipient(Optional.empty(), new Party("", wanted.replaceAll("\\s+", " "), ""))
                : of(found.get(0));
    }

    /** The same for somebody of the roster. */
    Recipient of(Person person) {
        if (person.relation() == Person.Relation.ME) {
            throw Refusal.usage("A pack is for somebody else; name who is to read it.");
        }
        Optional<KnownKey> key = key(person);
        return new Recipient(
                Optional.of(person),
                new Party(
                        key.map(KnownKey::senderId).orElse(""),
                        key.map(KnownKey::name).orElse(person.name()),
                        key.map(KnownKey::fingerprint).orElse("")));
    }

    /** The key somebody uses now. */
    Optional<KnownKey> key(Person person) {
        return keys.ofPerson(person.id()).stream().filter(KnownKey::current).findFirst();
    }

    /** Fingerprints of every key somebody ever used. */
    List<String> fingerprints(Recipient recipient) {
        return recipient.person().map(p -> keys.ofPerson(p.id())).orElse(List.of()).stream()
                .map(KnownKey::fingerprint)
                .toList();
    }

    /** Somebody new becomes a reviewer. Called inside the change that writes the pack. */
    void keep(Recipient recipient) {
        if (recipient.person().isEmpty()) {
            Person me = profile.need();
            people.add(
                    new Person(
                            ids.next(),
                            recipient.party().name(),
                            Person.Relation.REVIEWER,
                            me.ladderId(),
                            me.level(),
                            Optional.empty(),
                            me.currency()),
                    LocalDate.now(clock));
        }
    }
}
