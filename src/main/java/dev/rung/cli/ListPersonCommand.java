package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung person list}: who there is. */
@Command(name = "list", description = "Those you manage, mentor or ask for reviews.")
final class ListPersonCommand implements Callable<Integer> {
    private static final Map<Relation, String> HEADINGS =
            Map.of(Relation.REPORT, "Reports", Relation.MENTEE, "Mentees", Relation.REVIEWER, "Reviewers");

    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ListPersonCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<Person> others = bench.rung().people().others();
        if (json.wanted()) {
            bench.out().jsonArray(others.stream().map(PersonJson::of).iterator());
            return Cli.FINE;
        }
        if (others.isEmpty()) {
            bench.out()
                    .prose(
                            0,
                            "Nobody is here yet; rung person add NAME --as report --level LEVEL adds somebody,"
                                    + " rung pack import FILE takes in what somebody sent.");
        }
        for (Relation relation : List.of(Relation.REPORT, Relation.MENTEE, Relation.REVIEWER)) {
            group(
                    HEADINGS.getOrDefault(relation, ""),
                    others.stream().filter(p -> p.relation() == relation).toList());
        }
        return Cli.FINE;
    }

    private void group(String heading, List<Person> some) {
        if (some.isEmpty()) {
            return;
        }
        bench.out().heading(heading);
        bench.out().table(2, some.stream().map(this::row).toList());
        bench.out().blank();
    }

    private List<Words> row(Person person) {
        return List.of(
                Words.of(Ink.DIM, ShortId.of(person.id())),
                Words.of(Quoted.clip(person.name(), 30)),
                Words.of(levels(bench, person)));
    }

    /** {@code Senior PM → Principal PM}, on the person's own ladder. */
    static String levels(Workbench bench, Person person) {
        Ladder ladder = bench.rung().ladders().of(person);
        String own = title(ladder, person.level());
        return person.target().map(t -> own + " → " + title(ladder, t)).orElse(own);
    }

    private static String title(Ladder ladder, String level) {
        return ladder.level(level).map(Level::title).orElse(level);
    }
}
