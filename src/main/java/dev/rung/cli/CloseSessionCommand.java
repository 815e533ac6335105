package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.text.Amount;
import dev.rung.service.SessionService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung session close}: ends a session for good. */
@Command(name = "close", description = "Close a session, for good; what the coachee gets stays as it is.")
final class CloseSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    CloseSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        Session closed = sessions.close(sessions.find(id).id());
        new SessionText(bench).one("Closed", closed);
        SessionSummary summary = sessions.summary(closed.id());
        bench.out()
                .prose(
                        2,
                        Amount.of(summary.notes().size(), "shared note") + ", "
                                + Amount.of(summary.offered().size(), "offer") + " of evidence, "
                                + Amount.of(summary.commitments().size(), "commitment")
                                + "; rung report session " + ShortId.of(closed.id()) + " is the summary.");
        return Cli.FINE;
    }
}
