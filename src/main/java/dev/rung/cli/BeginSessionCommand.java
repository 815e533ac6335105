package dev.rung.cli;

import dev.rung.domain.coaching.HatWords;
import dev.rung.domain.coaching.Session;
import dev.rung.service.SessionService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung session begin}: begins a session that is planned. */
@Command(name = "begin", description = "Begin a planned session, now.")
final class BeginSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    BeginSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        Session begun = sessions.begin(sessions.find(id).id());
        new SessionText(bench).one("Began", begun);
        bench.out().prose(2, HatWords.meaning(begun.hat()));
        bench.out().prose(2, HatWords.secrecy(begun.hat(), sessions.reader(begun)));
        return Cli.FINE;
    }
}
