package dev.rung.cli;

import dev.rung.service.Progress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung import}: what {@code rung export} wrote, into an empty workspace. */
@Command(
        name = "import",
        description = "Take an export over into an empty workspace.",
        footer = {"", "Evidence from CSV or Markdown comes in with rung evidence import."})
final class ImportCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "What rung export wrote.")
    private Path file = Path.of("");

    ImportCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.out().prose(0, bench.rungOrNew().safekeeping().importAll(file, Progress.UNSEEN));
        return Cli.FINE;
    }
}
