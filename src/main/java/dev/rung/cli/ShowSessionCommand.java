package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.text.Amount;
import dev.rung.service.SessionService;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session show}: one session. Private notes are shown to a terminal only, and only when asked for. */
@Command(name = "show", description = "One session, whole; private notes only on a terminal, with --private.")
final class ShowSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Option(names = "--private", description = "Show private notes too; on a terminal only.")
    private boolean withPrivate;

    @Mixin
    private JsonOption json = new JsonOption();

    ShowSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        Session session = sessions.find(id);
        if (withPrivate && (json.wanted() || bench.around().paper())) {
            throw Refusal.usage("private notes are shown on a terminal only, never as JSON, in a pipe or a file");
        }
        if (json.wanted()) {
            bench.out().json(SessionJson.whole(session, sessions));
            return Cli.FINE;
        }
        new SessionText(bench).whole(session);
        List<PrivateNote> notes = bench.rung().privateNotes().of(session);
        if (withPrivate) {
            bench.out().blank();
            bench.out().heading("Private: only you read this");
            notes.forEach(n -> bench.out().prose(2, n.text()));
        } else if (!notes.isEmpty()) {
            bench.out().blank();
            bench.out()
                    .line(Amount.of(notes.size(), "private note") + " not shown; --private shows them on a terminal.");
        }
        return Cli.FINE;
    }
}
