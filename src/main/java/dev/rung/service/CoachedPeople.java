package dev.rung.service;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.person.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts sessions by whom they are with. */
final class CoachedPeople {
    private static final Comparator<CoachedPerson> ORDER = Comparator.comparing(
                    (CoachedPerson p) -> p.running().isEmpty())
            .thenComparing(p -> p.next().map(Session::on).orElse(LocalDate.MAX))
            .thenComparing(p -> p.person().name())
            .thenComparing(p -> p.person().id());

    private CoachedPeople() {}

    static List<CoachedPerson> of(
            List<Person> people, List<Session> running, List<Session> planned, List<Session> last) {
        List<CoachedPerson> coached = new ArrayList<>();
        for (Person person : people) {
            CoachedPerson one = new CoachedPerson(
                    person,
                    running.stream().filter(s -> with(s, person)).toList(),
                    planned.stream().filter(s -> with(s, person)).min(Session.BY_AGE),
                    last.stream().filter(s -> with(s, person)).findFirst());
            if (person.relation() != Person.Relation.REVIEWER
                    || !one.running().isEmpty()
                    || one.next().isPresent()
                    || one.last().isPresent()) {
                coached.add(one);
            }
        }
        coached.sort(ORDER);
        return coached;
    }

    private static boolean with(Session session, Person person) {
        return session.personId().equals(person.id());
    }
}
