package dev.rung.service;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.PersonStore;
import dev.rung.store.SessionStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions of today, sessions that were planned and did not begin, and those that were begun and left running. */
final class SessionNeeds {
    private static final int MOST = 3;

    private final SessionStore sessions;
    private final PersonStore people;

    SessionNeeds(Database database) {
        this.sessions = new SessionStore(database);
        this.people = new PersonStore(database);
    }

    /** Those that run first, then by the day they were planned for; of many the first three. */
    List<Need> of(LocalDate today) {
        List<Need> found = new ArrayList<>();
        for (Session session : sessions.in(Session.State.RUNNING)) {
            String since = session.on().isBefore(today) ? " was left running on " + session.on() : " is running";
            found.add(need(session, Need.Urgency.NOW, since));
        }
        for (Session session : sessions.planned(today)) {
            boolean late = session.on().isBefore(today);
            String when = late
                    ? " was planned for " + session.on() + " and has not begun"
                    : ", " + DueWords.of(session.on(), today);
            found.add(need(session, late ? Need.Urgency.CALM : Need.Urgency.SOON, when));
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private Need need(Session session, Need.Urgency urgency, String words) {
        Optional<Person> person = people.find(session.personId());
        boolean self = person.filter(p -> p.relation() == Person.Relation.ME).isPresent();
        String whom = self ? "Yours" : "With " + person.map(Person::name).orElse("");
        return new Need(urgency, "Session", whom + words, new Need.Place.Coach(session.personId(), session.id()));
    }
}
