package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.MarkStore;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who the workspace belongs to. */
public final class ProfileService {
    private final Database database;
    private final PersonStore people;
    private final MarkStore marks;
    private final AdoptedLadders ladders;
    private final Uuid7 ids;
    private final Clock clock;
    private volatile Optional<Person> me;

    ProfileService(Database database, AdoptedLadders ladders, Uuid7 ids, Clock clock) {
        this.database = database;
        this.people = new PersonStore(database);
        this.marks = new MarkStore(database);
        this.ladders = ladders;
        this.ids = ids;
        this.clock = clock;
        this.me = people.me();
    }

    /** The person the workspace belongs to; empty until somebody has said who they are. */
    public Optional<Person> me() {
        return me;
    }

    /** The same, for whom there must be one. The refusal says how to begin. */
    public Person need() {
        return me.orElseThrow(() -> Refusal.usage(
                "This workspace belongs to nobody yet: run rung, or rung init --name NAME --level LEVEL."));
    }

    /** Reads the person again, after a change that did not come through here. */
    void reload() {
        me = people.me();
    }

    /**
     * Begins: says who the workspace belongs to, and takes the ladder into it. Refuses unknown ladders and levels, naming
     * the ones there are.
     */
    public Person begin(String name, String ladderId, String level, Optional<String> target, String currency) {
        if (me.isPresent()) {
            throw Refusal.usage("This workspace belongs to " + me.get().name() + " already.");
        }
        Ladder ladder = ladders.read(ladderId);
        Person person = checked(
                new Person(ids.next(), named(name), Person.Relation.ME, ladder.id(), level, target, currency), ladder);
        database.journal().change(Journal.Change.forGood("Began the workspace of", person.name()), () -> {
            ladders.adopt(ladder);
            people.add(person, LocalDate.now(clock));
        });
        reload();
        return person;
    }

    /** Changes name, level, target or currency on the same ladder. Another ladder is {@link LadderService#use}. */
    public Person change(Person changed) {
        Person person = checked(changed, ladders.current(changed.ladderId()));
        database.journal()
                .change(Journal.Change.of("Changed the profile of", person.name()), () -> people.save(person));
        reload();
        return person;
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw Refusal.usage("A name is wanted.");
        }
        return name.strip();
    }

    static Person checked(Person person, Ladder ladder) {
        needLevel(ladder, person.level());
        person.target().ifPresent(t -> needLevel(ladder, t));
        String currency = person.currency().toUpperCase(Locale.ROOT);
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.usage("“" + person.currency() + "” is no currency; give its three letters, for example EUR.");
        }
        return new Person(
                person.id(),
                person.name(),
                person.relation(),
                person.ladderId(),
                person.level(),
                person.target(),
                currency);
    }

    private static void needLevel(Ladder ladder, String level) {
        if (ladder.level(level).isEmpty()) {
            throw Refusal.usage("The ladder " + ladder.title() + " has no level “" + level + "”; it has "
                    + ladder.levels().stream().map(Level::id).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** Quarters marked away. */
    public SortedSet<Quarter> away() {
        return new TreeSet<>(marks.away(need().id()));
    }

    /** Marks a quarter away or takes the mark off. No reason is asked or stored. */
    public void away(Quarter quarter, boolean away) {
        String label = away ? "Marked away" : "Marked not away";
        database.journal()
                .change(Journal.Change.of(label, quarter.title()), () -> marks.setAway(need().id(), quarter, away));
    }
}
