package dev.rung.cli;

import dev.rung.service.SessionService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung session confidence}: how sure the coachee is of the way forward. */
@Command(name = "confidence", description = "Note how sure the coachee is of the way forward, 1 to 10.")
final class ConfidenceSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "N", description = "1 to 10.")
    private int number;

    ConfidenceSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        sessions.confidence(sessions.find(id).id(), number);
        bench.out().line("Confidence: " + number + " of 10.");
        return Cli.FINE;
    }
}
