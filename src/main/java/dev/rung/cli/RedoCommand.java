package dev.rung.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rung redo}; says no when there is nothing to redo. */
@Command(name = "redo", description = "Do the newest undone change again.")
final class RedoCommand implements Callable<Integer> {
    private final Workbench bench;

    RedoCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Optional<String> done = bench.rung().changes().redo();
        bench.out().line(done.orElse("There is nothing to redo."));
        return done.isPresent() ? Cli.FINE : Cli.NO;
    }
}
