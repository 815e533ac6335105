package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.person.Person.Relation;
import java.util.Locale;

/** What somebody is to the owner of the workspace, as it is typed and printed. */
final class RelationNamed {
    private RelationNamed() {}

    static Relation of(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "report" -> Relation.REPORT;
            case "mentee" -> Relation.MENTEE;
            case "reviewer" -> Relation.REVIEWER;
            default ->
                throw Refusal.usage("--as " + Quoted.of(typed) + " is not known; there are report, mentee, reviewer");
        };
    }

    static String word(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }
}
