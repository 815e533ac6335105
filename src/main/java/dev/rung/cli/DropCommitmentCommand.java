package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung commitment drop}: gives it up. */
@Command(name = "drop", description = "Give it up, with the reason.")
final class DropCommitmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "What it is dropped for.")
    private String reason = "";

    DropCommitmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new CommitmentText(bench).settled(bench.rung().commitments().drop(id, reason));
        return Cli.FINE;
    }
}
