package dev.rung.service;

import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.files.pack.OpenedPack;
import dev.rung.store.Database;
import dev.rung.store.KnownKeyStore;
import dev.rung.store.PersonStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says who the sender of a pack is here: by key, then by the sender's id, then as somebody said, then by name. */
final class PackSender {
    private static final int GROUP = 4;

    private final KnownKeyStore keys;
    private final PersonStore people;

    PackSender(Database database) {
        this.keys = new KnownKeyStore(database);
        this.people = new PersonStore(database);
    }

    /**
     * Who it is.
     *
     * @param person empty when they are new here
     * @param name what they are or will be called here
     * @param as what they become when they are new
     * @param asks what must be decided first; {@code ""} when nothing
     */
    record Found(
            ArrivedPack.Key key,
            Optional<Person> person,
            String name,
            Person.Relation as,
            Optional<KnownKey> known,
            List<String> loud,
            List<String> notes,
            String asks) {}

    Found of(OpenedPack pack, PackDecision decision) {
        Optional<KnownKey> known = keys.find(pack.fingerprint());
        return known.isPresent() ? byKey(pack, known.get(), decision) : unknown(pack, decision);
    }

    private Found byKey(OpenedPack pack, KnownKey known, PackDecision decision) {
        Person person = people.find(known.personId()).orElseThrow();
        Party sender = pack.envelope().sender();
        List<String> loud = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (!sender.name().equals(known.name())) {
            notes.add("They call themself " + sender.name() + " now; here they stay " + person.name() + ".");
        }
        String asks = "";
        if (decision.personId().filter(id -> !id.equals(person.id())).isPresent()) {
            asks = "This key is " + person.name() + "’s; leave out that it is somebody else.";
        }
        ArrivedPack.Key key = known.confirmedOn().isPresent() ? ArrivedPack.Key.CONFIRMED : ArrivedPack.Key.UNKNOWN;
        if (!known.current()) {
            key = ArrivedPack.Key.REPLACED;
            loud.add("It is signed with a key that " + person.name() + " replaced on "
                    + known.replacedOn().orElseThrow() + ". Ask them, not by this way, which key is theirs.");
            if (!decision.newKey() && asks.isEmpty()) {
                asks = "It is signed with a key that was replaced; take it only if they say that key is theirs again.";
            }
        }
        return new Found(
                key, Optional.of(person), person.name(), person.relation(), Optional.of(known), loud, notes, asks);
    }

    private Found unknown(OpenedPack pack, PackDecision decision) {
        Party sender = pack.envelope().sender();
        Person.Relation as = decision.as().orElseGet(() -> usual(pack.envelope()));
        List<KnownKey> before = keys.ofSender(sender.id());
        Optional<Person> said = decision.personId().flatMap(people::find);
        Optional<Person> bySender = before.stream().findFirst().flatMap(k -> people.find(k.personId()));
        if (said.isPresent()
                && bySender.filter(p -> !p.id().equals(said.get().id())).isPresent()) {
            return new Found(
                    ArrivedPack.Key.CHANGED,
                    bySender,
                    bySender.get().name(),
                    as,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "Its sender was " + bySender.get().name() + " before; leave out that it is "
                            + said.get().name() + ".");
        }
        Optional<Person> person = said.or(() -> bySender);
        if (person.isPresent()) {
            return attached(pack, person.get(), as, decision, List.of());
        }
        Optional<Person> namesake = people.all().stream()
                .filter(p -> p.name().equalsIgnoreCase(sender.name().strip()))
                .findFirst();
        if (namesake.isEmpty()) {
            return new Found(
                    ArrivedPack.Key.UNKNOWN,
                    Optional.empty(),
                    sender.name().strip(),
                    as,
                    Optional.empty(),
                    List.of(),
                    List.of("New here: becomes a " + as.name().toLowerCase(java.util.Locale.ROOT) + "."),
                    "");
        }
        return namesake(pack, namesake.get(), as, decision);
    }

    private Found namesake(OpenedPack pack, Person namesake, Person.Relation as, PackDecision decision) {
        boolean me = namesake.relation() == Person.Relation.ME;
        boolean keyless = !me && keys.ofPerson(namesake.id()).isEmpty();
        if (keyless && decision.as().filter(r -> r != namesake.relation()).isEmpty()) {
            return attached(
                    pack,
                    namesake,
                    as,
                    decision,
                    List.of("Taken for " + namesake.name() + " of your people, by the name."));
        }
        String loud = "The sender calls themself " + namesake.name() + " like " + (me ? "you" : "somebody here")
                + ", but with another key.";
        if (decision.newKey() && !me) {
            return attached(pack, namesake, as, decision, List.of());
        }
        String apart = pack.envelope().sender().name().strip() + " ("
                + pack.fingerprint().substring(0, GROUP) + ")";
        return new Found(
                ArrivedPack.Key.NAMESAKE,
                Optional.empty(),
                apart,
                as,
                Optional.empty(),
                List.of(loud),
                List.of("Somebody else becomes “" + apart + "” here."),
                decision.as().isPresent()
                        ? ""
                        : "Ask whom you know as " + namesake.name() + ": "
                                + (me ? "" : "if it is their new key, say so (--new-key); ")
                                + "if it is somebody else, say what they are (--as report, mentee or reviewer).");
    }

    /** A key that is not known yet goes to somebody who is here. */
    private Found attached(
            OpenedPack pack, Person person, Person.Relation as, PackDecision decision, List<String> notes) {
        List<KnownKey> had = keys.ofPerson(person.id());
        if (had.isEmpty()) {
            return new Found(
                    ArrivedPack.Key.UNKNOWN,
                    Optional.of(person),
                    person.name(),
                    as,
                    Optional.empty(),
                    List.of(),
                    notes,
                    "");
        }
        String loud = person.name() + " signs with ANOTHER KEY than before: " + pack.fingerprint() + ", not "
                + had.get(0).fingerprint() + ". Ask them, not by this way, before you take it.";
        return new Found(
                ArrivedPack.Key.CHANGED,
                Optional.of(person),
                person.name(),
                as,
                Optional.empty(),
                List.of(loud),
                notes,
                decision.newKey()
                        ? ""
                        : "It is signed with another key than " + person.name()
                                + " had; take it only if they say the new key is theirs (--new-key).");
    }

    private static Person.Relation usual(Envelope envelope) {
        return envelope.purpose() == Purpose.EVIDENCE ? Person.Relation.REPORT : Person.Relation.REVIEWER;
    }

    /** Keeps the key as the one its sender uses now; another they had is marked as replaced. */
    void keep(OpenedPack pack, Person person, LocalDate today) {
        Optional<KnownKey> known = keys.find(pack.fingerprint());
        if (known.filter(KnownKey::current).isPresent()) {
            return;
        }
        for (KnownKey other : keys.ofPerson(person.id())) {
            if (other.current()) {
                keys.put(other.replaced(Optional.of(today)));
            }
        }
        Party sender = pack.envelope().sender();
        keys.put(new KnownKey(
                pack.fingerprint(),
                pack.publicKey(),
                sender.id(),
                sender.name(),
                person.id(),
                known.map(KnownKey::firstSeen).orElse(today),
                Optional.empty(),
                Optional.empty()));
    }
}
