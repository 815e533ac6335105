package dev.rung.cli;

import dev.rung.service.Rung;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung restore}: works also when the workspace does not open. */
@Command(
        name = "restore",
        description = "Put a backup in the place of the workspace.",
        footer = {"", "What was there is moved aside; nothing is deleted."})
final class RestoreCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A backup made by rung backup, or by rung itself.")
    private Path file = Path.of("");

    RestoreCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.out().prose(0, Rung.restore(bench.places(), file, bench.around().clock()));
        return Cli.FINE;
    }
}
