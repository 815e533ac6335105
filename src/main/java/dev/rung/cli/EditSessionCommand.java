package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.person.Person;
import dev.rung.service.SessionService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session edit}: says what a session is about and how it is led, until it is closed. */
@Command(name = "edit", description = "Change goal, hat, focus, length or day of a session.")
final class EditSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Option(names = "--hat", paramLabel = "HAT", description = "coach, mentor, teacher or manager.")
    private Optional<String> hat = Optional.empty();

    @Option(names = "--goal", paramLabel = "TEXT", description = "What the coachee wants of it.")
    private Optional<String> goal = Optional.empty();

    @Option(names = "--focus", paramLabel = "C[@L]", description = "The expectation it is about.")
    private Optional<String> focus = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "Planned length.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day, while it has not begun.")
    private Optional<String> on = Optional.empty();

    EditSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        Session session = sessions.find(id);
        Person coachee = sessions.coachee(session);
        Session changed = sessions.change(
                session.id(),
                hat.map(SessionText::hat).orElse(session.hat()),
                goal.orElse(session.goal()),
                focus.map(f -> Naming.expectation(
                                bench.rung().ladders().of(coachee),
                                f,
                                coachee.target().orElse(coachee.level())))
                        .or(session::focus),
                minutes.orElse(session.minutes()));
        if (on.isPresent()) {
            changed = sessions.move(session.id(), bench.dayAhead(on.get()));
        }
        new SessionText(bench).one("Changed", changed);
        return Cli.FINE;
    }
}
