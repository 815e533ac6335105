package dev.rung.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rung undo}; says no when there is nothing to undo. */
@Command(name = "undo", description = "Undo the newest change.")
final class UndoCommand implements Callable<Integer> {
    private final Workbench bench;

    UndoCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Optional<String> done = bench.rung().changes().undo();
        bench.out().line(done.orElse("There is nothing to undo."));
        return done.isPresent() ? Cli.FINE : Cli.NO;
    }
}
