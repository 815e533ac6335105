package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.person.Person;
import dev.rung.service.SessionService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session commit}: takes down what the coachee will have done by when. */
@Command(
        name = "commit",
        description = "Take down what the coachee will have done by when; three at most.",
        customSynopsis = "rung session commit ID WORDS --due DATE [OPTIONS]")
final class CommitSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "WORDS", description = "What will be done; begins with a verb.")
    private String words = "";

    @Option(names = "--due", paramLabel = "DATE", required = true, description = "The day it is due.")
    private String due = "";

    @Option(names = "--done-test", paramLabel = "TEXT", description = "By what anybody can see that it is done.")
    private String doneTest = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Who is asked; otherwise the coachee.")
    private String owner = "";

    @Option(names = "--about", paramLabel = "C[@L]", description = "What it is to move; otherwise the session's focus.")
    private Optional<String> about = Optional.empty();

    CommitSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        Session session = sessions.find(id);
        Person coachee = sessions.coachee(session);
        SessionCommitment made = sessions.commit(
                session.id(),
                words,
                owner,
                bench.dayAhead(due),
                doneTest,
                about.map(a -> Naming.expectation(
                        bench.rung().ladders().of(coachee), a, coachee.target().orElse(coachee.level()))));
        new CommitmentText(bench).made("Committed", made.commitment());
        return Cli.FINE;
    }
}
