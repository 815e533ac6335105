package dev.rung.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung backup}: the whole workspace in one file. */
@Command(name = "backup", description = "The whole workspace in one file, private notes included.")
final class BackupCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "Where to; only you can read it.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    BackupCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().safekeeping().backup(file, force);
        bench.out().line("Backed up to " + file + ". It holds private notes too; rung restore puts it back.");
        return Cli.FINE;
    }
}
