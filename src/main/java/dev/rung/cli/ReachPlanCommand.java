package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung plan reach}: says that a growth bet came true. */
@Command(name = "reach", description = "Say that a growth bet came true; its expectation should have moved.")
final class ReachPlanCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--because", paramLabel = "TEXT", description = "What shows it, where the evidence does not.")
    private String because = "";

    ReachPlanCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new PlanText(bench).one("Reached", bench.rung().plans().reach(id, because));
        return Cli.FINE;
    }
}
