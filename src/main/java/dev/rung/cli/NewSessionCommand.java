package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.person.Person;
import dev.rung.service.SessionService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session new}: plans a session. */
@Command(name = "new", description = "Plan a session with somebody, or with yourself.")
final class NewSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, a beginning of it, an id, or me.")
    private String person = "";

    @Option(
            names = "--hat",
            paramLabel = "HAT",
            description = "coach, mentor, teacher or manager; otherwise what is usual with them.")
    private Optional<String> hat = Optional.empty();

    @Option(names = "--goal", paramLabel = "TEXT", description = "What the coachee wants of it.")
    private Optional<String> goal = Optional.empty();

    @Option(names = "--focus", paramLabel = "C[@L]", description = "The expectation it is about.")
    private Optional<String> focus = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "Planned length; otherwise 30.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day; otherwise today.")
    private Optional<String> on = Optional.empty();

    NewSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person coachee = bench.rung().people().find(person);
        Session session = bench.rung()
                .sessions()
                .plan(
                        coachee,
                        on.map(bench::dayAhead).orElse(bench.today()),
                        hat.map(SessionText::hat).orElse(SessionService.usualHat(coachee)),
                        goal.orElse(""),
                        focus.map(f -> Naming.expectation(
                                bench.rung().ladders().of(coachee),
                                f,
                                coachee.target().orElse(coachee.level()))),
                        minutes.orElse(SessionService.USUAL_MINUTES));
        new SessionText(bench).one("Planned", session);
        return Cli.FINE;
    }
}
