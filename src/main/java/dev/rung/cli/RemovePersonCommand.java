package dev.rung.cli;

import dev.rung.domain.person.Person;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung person remove}: takes somebody off the list on whom nothing hangs. */
@Command(
        name = "remove",
        description = "Remove somebody of whom nothing is kept.",
        footer = {"", "Whoever has packs, evidence, reviews, sessions or commitments here stays."})
final class RemovePersonCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    RemovePersonCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person gone = bench.rung().people().find(person);
        bench.rung().people().remove(gone.id());
        bench.out().line("Removed " + gone.name() + ". rung undo brings them back.");
        return Cli.FINE;
    }
}
