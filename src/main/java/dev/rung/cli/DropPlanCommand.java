package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung plan drop}: gives a growth bet up. */
@Command(name = "drop", description = "Give a growth bet up, with the reason.")
final class DropPlanCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "What it is dropped for.")
    private String reason = "";

    DropPlanCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new PlanText(bench).one("Dropped", bench.rung().plans().drop(id, reason));
        return Cli.FINE;
    }
}
