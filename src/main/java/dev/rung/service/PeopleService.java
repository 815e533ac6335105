package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Those the owner of the workspace manages, mentors or asks for reviews. */
public final class PeopleService {
    private static final int SHORTEST_ID = 4;
    private static final int MOST_NAMED = 8;

    private final Database database;
    private final PersonStore people;
    private final PersonHistory history;
    private final ProfileService profile;
    private final AdoptedLadders ladders;
    private final Uuid7 ids;
    private final Clock clock;

    PeopleService(Database database, ProfileService profile, AdoptedLadders ladders, Uuid7 ids, Clock clock) {
        this.database = database;
        this.people = new PersonStore(database);
        this.history = new PersonHistory(database);
        this.profile = profile;
        this.ladders = ladders;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everybody, me among them, by name. */
    public List<Person> all() {
        return people.all();
    }

    /** Everybody but me, by name. */
    public List<Person> others() {
        return people.others();
    }

    /** Somebody by the whole id, me among them. */
    public Optional<Person> byId(String id) {
        return people.find(id);
    }

    /**
     * Somebody by name, by the beginning of a name or of one of its words, or by an id or four letters and more it begins or
     * ends with; {@code me} is the owner. A whole name goes before a beginning. Capitals do not matter.
     *
     * @throws Refusal when nobody is meant by it, which names who there is, or more than one, which names those
     */
    public Person find(String nameOrId) {
        String wanted = nameOrId.strip();
        if (wanted.equalsIgnoreCase("me")) {
            return profile.need();
        }
        List<Person> everybody = all();
        String low = wanted.toLowerCase(Locale.ROOT);
        List<Predicate<Person>> ways = List.of(
                p -> p.id().equals(wanted),
                p -> low(p).equals(low),
                p -> !low.isEmpty() && low(p).startsWith(low),
                p -> !low.isEmpty() && low(p).contains(" " + low),
                p -> wanted.length() >= SHORTEST_ID && (p.id().startsWith(low) || p.id().endsWith(low)));
        for (Predicate<Person> way : ways) {
            List<Person> found = everybody.stream().filter(way).toList();
            if (found.size() > 1) {
                throw Refusal.usage("More than one person is meant by “" + wanted + "”: " + named(found)
                        + "; give more of the name, or the id.");
            }
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        throw Refusal.usage("There is nobody “" + wanted + "” in this workspace; there is " + named(everybody)
                + ". Add somebody with rung person add NAME, or import their pack.");
    }

    private static String low(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }

    private static String named(List<Person> some) {
        if (some.isEmpty()) {
            return "nobody";
        }
        String names = some.stream().limit(MOST_NAMED).map(Person::name).collect(Collectors.joining(", "));
        return some.size() > MOST_NAMED ? names + " and " + (some.size() - MOST_NAMED) + " more" : names;
    }

    /**
     * Adds somebody on my ladder. Refuses a blank name, one that somebody has already, and levels the ladder has not.
     *
     * @param relation anything but {@link Relation#ME}
     */
    public Person add(String name, Relation relation, String level, Optional<String> target) {
        Person me = profile.need();
        Person added =
                checked(new Person(ids.next(), needed(name), relation, me.ladderId(), level, target, me.currency()));
        database.journal()
                .change(Journal.Change.of("Added", added.name()), () -> people.add(added, LocalDate.now(clock)));
        return added;
    }

    /**
     * Changes name, relation, level or target of somebody but me. Refuses what {@link #add} refuses, and somebody who is not
     * there any more.
     */
    public Person edit(Person changed) {
        Person before = known(changed.id());
        Person after = checked(new Person(
                before.id(),
                needed(changed.name()),
                changed.relation(),
                before.ladderId(),
                changed.level(),
                changed.target(),
                changed.currency()));
        database.journal().change(Journal.Change.of("Changed", after.name()), () -> people.save(after));
        return after;
    }

    /** Takes somebody off the list. Refuses me, and anybody of whom there is more than the name; it says what. */
    public void remove(String id) {
        Person gone = known(id);
        whyKept(id).ifPresent(why -> {
            throw Refusal.usage(why);
        });
        database.journal().change(Journal.Change.of("Removed", gone.name()), () -> people.remove(id));
    }

    /** Why somebody cannot be removed, in a sentence; empty when nothing hangs on them. */
    public Optional<String> whyKept(String id) {
        List<String> traces = people.traces(id);
        return traces.isEmpty()
                ? Optional.empty()
                : Optional.of(known(id).name() + " stays, because of " + String.join(", ", traces)
                        + ": only somebody of whom nothing is kept can be removed.");
    }

    /** Packs about somebody and packs that went to or came from them, newest first. */
    public List<KeptPack> packs(Person person) {
        return history.packs(person);
    }

    /** What was done about somebody: packs, reviews, what calibration changed, sessions; newest first. */
    public List<PersonEvent> history(Person person) {
        return history.of(person);
    }

    private Person known(String id) {
        Person person = people.find(id).orElseThrow(() -> Refusal.usage("That person is not in this workspace."));
        if (person.relation() == Relation.ME) {
            throw Refusal.usage("This workspace belongs to " + person.name()
                    + "; change name and levels with rung init, or in the profile.");
        }
        return person;
    }

    private Person checked(Person person) {
        if (person.relation() == Relation.ME) {
            throw Refusal.usage("A workspace belongs to one person; give report, mentee or reviewer.");
        }
        if (people.all().stream().anyMatch(p -> !p.id().equals(person.id()) && low(p).equals(low(person)))) {
            throw Refusal.usage(
                    "There is a “" + person.name() + "” already; add to the name what tells the two apart.");
        }
        return ProfileService.checked(person, ladders.current(person.ladderId()));
    }

    private static String needed(String name) {
        if (name.isBlank()) {
            throw Refusal.usage("A person wants a name.");
        }
        return name.strip().replaceAll("\\s+", " ");
    }
}
