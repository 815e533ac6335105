package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.evidence.Evidence;
import dev.rung.service.SessionOffers;
import dev.rung.service.SessionService;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session offers}: what is offered as evidence, and what becomes of it. */
@Command(name = "offers", description = "What a session offers as evidence; take, dismiss or withdraw it item by item.")
final class OffersSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Option(names = "--accept", paramLabel = "NOTE", description = "Take it as your evidence.")
    private List<String> accepted = List.of();

    @Option(names = "--dismiss", paramLabel = "NOTE", description = "Leave it.")
    private List<String> dismissed = List.of();

    @Option(names = "--withdraw", paramLabel = "NOTE", description = "Take back what you offered.")
    private List<String> withdrawn = List.of();

    @Mixin
    private JsonOption json = new JsonOption();

    OffersSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionOffers offers = bench.rung().sessionOffers();
        SessionService sessions = bench.rung().sessions();
        Session session = sessions.find(id);
        for (String each : withdrawn) {
            offers.withdraw(sessions.findNote(session.id(), each).id());
            bench.out().line("Withdrew " + each + ".");
        }
        for (String each : dismissed) {
            offers.dismiss(sessions.findNote(session.id(), each).id());
            bench.out().line("Dismissed " + each + ".");
        }
        for (String each : accepted) {
            Evidence piece = offers.accept(sessions.findNote(session.id(), each).id());
            bench.out()
                    .line(Words.of("Took as evidence ")
                            .dim(ShortId.of(piece.id()))
                            .plain("  " + Quoted.clip(piece.title(), 44)));
        }
        if (json.wanted()) {
            bench.out()
                    .json(offers.of(session.id()).stream()
                            .map(SessionJson::note)
                            .toList());
        } else if (accepted.isEmpty() && dismissed.isEmpty() && withdrawn.isEmpty()) {
            List<SessionNote> all = offers.of(session.id());
            all.forEach(new SessionText(bench)::note);
            if (all.isEmpty()) {
                bench.out().line("Nothing is offered as evidence.");
            }
        }
        return Cli.FINE;
    }
}
