package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung person add}: somebody to manage, mentor or ask. */
@Command(
        name = "add",
        description = "Add somebody you manage, mentor or ask for reviews.",
        customSynopsis = "rung person add NAME --as RELATION --level LEVEL [--target LEVEL]",
        footer = {"", "They are on your ladder until a pack of theirs brings another."})
final class AddPersonCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "NAME", description = "The name, as you say it.")
    private String name = "";

    @Option(names = "--as", paramLabel = "RELATION", required = true, description = "report, mentee or reviewer.")
    private String relation = "";

    @Option(names = "--level", paramLabel = "LEVEL", required = true, description = "The level they hold.")
    private String level = "";

    @Option(names = "--target", paramLabel = "LEVEL", description = "The level they work towards.")
    private Optional<String> target = Optional.empty();

    AddPersonCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder ladder = bench.ladder();
        Person added = bench.rung()
                .people()
                .add(
                        name,
                        RelationNamed.of(relation),
                        Naming.level(ladder, level).id(),
                        target.map(t -> Naming.level(ladder, t).id()));
        bench.out()
                .line(Words.of("Added ")
                        .dim(ShortId.of(added.id()))
                        .plain("  " + added.name() + ", " + RelationNamed.word(added.relation()) + ", "
                                + ListPersonCommand.levels(bench, added)));
        return Cli.FINE;
    }
}
