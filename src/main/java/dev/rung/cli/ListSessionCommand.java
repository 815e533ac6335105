package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.service.SessionService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung session list}: the sessions there are. */
@Command(name = "list", description = "Coaching sessions, the newest first.")
final class ListSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    private static final int MOST = 500;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PERSON",
            description = "Whose; a name, a beginning of it, an id, or me.")
    private Optional<String> person = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ListSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        List<Session> all =
                person.map(p -> sessions.of(bench.rung().people().find(p))).orElseGet(() -> sessions.newest(MOST));
        if (json.wanted()) {
            bench.out()
                    .jsonArray(
                            all.stream().map(s -> SessionJson.head(s, sessions)).iterator());
            return Cli.FINE;
        }
        if (all.isEmpty()) {
            bench.out().prose(0, "There are no sessions; rung session new PERSON plans one, also with yourself: me.");
        }
        SessionText text = new SessionText(bench);
        bench.out().table(0, all.stream().map(text::row).toList());
        return Cli.FINE;
    }
}
