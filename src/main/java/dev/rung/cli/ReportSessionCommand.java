package dev.rung.cli;

import dev.rung.files.JsonText;
import dev.rung.service.SessionService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung report session}: the summary of a session, for the coachee. */
@Command(name = "session", description = "What the coachee gets of a session; no private note is in it.")
final class ReportSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        String whole = sessions.find(id).id();
        options.handOver(
                bench,
                format -> sessions.report(format, whole),
                () -> JsonText.of(SessionJson.summary(sessions.summary(whole))));
        return Cli.FINE;
    }
}
