package dev.rung.tui.people;

import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of the roster: somebody, or the heading above a relation. */
sealed interface RosterLine {
    Map<Relation, String> TITLES =
            Map.of(Relation.REPORT, "Reports", Relation.MENTEE, "Mentees", Relation.REVIEWER, "Reviewers");

    record Heading(Relation relation, int count) implements RosterLine {
        String title() {
            return TITLES.getOrDefault(relation, "");
        }
    }

    record Row(Person person) implements RosterLine {}

    /** What stays itself when everything is read anew. */
    default Object id() {
        return this instanceof Row row ? row.person().id() : this instanceof Heading heading ? heading.relation() : "";
    }

    /** Reports, then mentees, then reviewers, each by name. */
    static List<RosterLine> of(List<Person> people) {
        List<RosterLine> lines = new ArrayList<>();
        for (Relation relation : List.of(Relation.REPORT, Relation.MENTEE, Relation.REVIEWER)) {
            List<Person> some =
                    people.stream().filter(p -> p.relation() == relation).toList();
            if (!some.isEmpty()) {
                lines.add(new Heading(relation, some.size()));
                some.forEach(p -> lines.add(new Row(p)));
            }
        }
        return lines;
    }
}
