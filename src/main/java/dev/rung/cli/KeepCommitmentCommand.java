package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung commitment keep}: says that it was done. */
@Command(name = "keep", description = "Say that it was done.")
final class KeepCommitmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    KeepCommitmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new CommitmentText(bench).settled(bench.rung().commitments().keep(id));
        return Cli.FINE;
    }
}
