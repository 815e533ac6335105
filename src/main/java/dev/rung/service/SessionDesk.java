package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.PersonStore;
import dev.rung.store.SessionStore;
import java.util.List;

/** Finds sessions and whom they are with, and says what they can still take. */
final class SessionDesk {
    private static final int SHORTEST_ID = 4;

    /** As many letters of an id as lists show. */
    private static final int LISTED_ID = 13;

    private final SessionStore sessions;
    private final PersonStore people;

    SessionDesk(Database database) {
        this.sessions = new SessionStore(database);
        this.people = new PersonStore(database);
    }

    /** By its id, or by four letters or more that it begins or ends with. Refuses when there is none, or more than one. */
    Session find(String id) {
        return sessions.find(id).orElseGet(() -> {
            List<Session> some = id.length() < SHORTEST_ID ? List.of() : sessions.findByPart(id);
            if (some.size() > 1) {
                throw Refusal.usage("More than one session has “" + id + "” in its id; give more of it.");
            }
            return some.stream()
                    .findFirst()
                    .orElseThrow(() -> Refusal.usage(
                            "There is no session “" + id + "”; rung session list names those there are."));
        });
    }

    /** One that can still be written in: planned or running. */
    Session open(String id) {
        Session session = find(id);
        if (session.closed()) {
            throw Refusal.usage("The session of " + session.on()
                    + " is closed and stays as it was; only private notes can still be written.");
        }
        return session;
    }

    /** One that runs. */
    Session running(String id) {
        Session session = open(id);
        if (!session.running()) {
            throw Refusal.usage("The session has not begun: rung session begin " + shortest(session) + ".");
        }
        return session;
    }

    /** What it is called by in commands. */
    static String shortest(Session session) {
        return session.id().substring(0, Math.min(LISTED_ID, session.id().length()));
    }

    Person person(Session session) {
        return people.find(session.personId()).orElseThrow();
    }

    /** What the coachee is called in lines that name readers; {@code ""} for whoever coaches themself. */
    String coachee(Session session) {
        Person person = person(session);
        return person.relation() == Person.Relation.ME && session.coach().isEmpty() ? "" : person.name();
    }
}
