package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung person edit}: changes what is named. */
@Command(name = "edit", description = "Change what is named of somebody: name, relation, level, target.")
final class EditPersonCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Another name.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--as", paramLabel = "RELATION", description = "report, mentee or reviewer.")
    private Optional<String> relation = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", description = "The level they hold.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--target", paramLabel = "LEVEL", description = "The level they work towards; none for none.")
    private Optional<String> target = Optional.empty();

    EditPersonCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person before = bench.rung().people().find(person);
        Ladder ladder = bench.rung().ladders().of(before);
        Optional<String> aim = target.isEmpty()
                ? before.target()
                : target.filter(t -> !t.equalsIgnoreCase("none"))
                        .map(t -> Naming.level(ladder, t).id());
        Person after = bench.rung()
                .people()
                .edit(new Person(
                        before.id(),
                        name.orElse(before.name()),
                        relation.map(RelationNamed::of).orElse(before.relation()),
                        before.ladderId(),
                        level.map(l -> Naming.level(ladder, l).id()).orElse(before.level()),
                        aim,
                        before.currency()));
        String same = after.equals(before) ? "Nothing to change: " : "Changed: ";
        bench.out()
                .line(same + after.name() + ", " + RelationNamed.word(after.relation()) + ", "
                        + ListPersonCommand.levels(bench, after));
        return Cli.FINE;
    }
}
