package dev.rung.cli;

import dev.rung.domain.commitment.Commitment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung commitment change}: puts another in its place. */
@Command(
        name = "change",
        description = "Put another in its place, with the reason; the old one stays to be read.",
        footer = {"", "What is not given stays as it was. DATE is 2026-11-27, fri (the next one), 27 nov or +1w."})
final class ChangeCommitmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--words", paramLabel = "TEXT", description = "What will be done instead.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--by", paramLabel = "DATE", description = "The new day.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--done-test", paramLabel = "TEXT", description = "By what anybody can see that it is done.")
    private Optional<String> doneTest = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is changed.")
    private String reason = "";

    ChangeCommitmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Commitment old = bench.rung().commitments().find(id);
        LocalDate due = by.map(bench::dayAhead).orElse(old.dueOn());
        Commitment made = bench.rung()
                .commitments()
                .change(old.id(), words.orElse(old.words()), due, doneTest.orElse(old.doneTest()), reason);
        new CommitmentText(bench).made("Changed to", made);
        return Cli.FINE;
    }
}
