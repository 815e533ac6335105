package dev.rung.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung export}: everything but private notes as JSON. */
@Command(name = "export", description = "Everything but private notes as JSON.")
final class ExportCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "Where to; only you can read it.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    ExportCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.out().prose(0, bench.rung().safekeeping().export(file, force));
        return Cli.FINE;
    }
}
