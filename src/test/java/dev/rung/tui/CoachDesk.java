package dev.rung.tui;

import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import dev.rung.store.Database;
import dev.rung.store.PersonStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A workspace of somebody who coaches Anna, a mentee, and manages Ben, a report; opened at any moment. */
public final class CoachDesk {
    public static final String ANNA = "01990000-0000-7000-8000-0000000000a1";
    public static final String BEN = "01990000-0000-7000-8000-0000000000b1";

    private final Path folder;

    public CoachDesk(Path folder) {
        this.folder = folder;
    }

    /** Opens the workspace at noon of a day; makes the people at first. */
    public Rung on(LocalDate day) {
        return at(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** Opens the workspace at a moment; makes the people at first. */
    public Rung at(Instant moment) {
        Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
        Rung rung = Rung.open(ScreenDriver.places(folder), clock);
        if (rung.profile().me().isEmpty()) {
            rung.profile().begin("Mira Feld", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
            try (Database database = Database.open(ScreenDriver.places(folder).workspace(), clock)) {
                PersonStore people = new PersonStore(database);
                people.add(person(ANNA, "Anna Weiss", Person.Relation.MENTEE), LocalDate.now(clock));
                people.add(person(BEN, "Ben Okafor", Person.Relation.REPORT), LocalDate.now(clock));
            }
        }
        return rung;
    }

    private static Person person(String id, String name, Person.Relation relation) {
        return new Person(id, name, relation, "owner-pm", "pm", Optional.of("senior-pm"), "EUR");
    }

    /** Somebody by the id. */
    public static Person somebody(Rung rung, String id) {
        return rung.sessions().people().stream()
                .map(dev.rung.service.CoachedPerson::person)
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
