package dev.rung.cli;

import dev.rung.domain.initiative.Stage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung initiative drop}: ends a bet before it was reviewed, with what it was dropped for. */
@Command(name = "drop", description = "Stop a bet, with the reason it teaches by.")
final class DropInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "What it is dropped for.")
    private String reason = "";

    DropInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new StageSteps(bench).move(id, Stage.DROPPED, reason);
        return Cli.FINE;
    }
}
