package dev.rung.cli;

import dev.rung.domain.commitment.Commitment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung commitment add}: promises something by a day. */
@Command(
        name = "add",
        description = "Promise something by a day.",
        customSynopsis = "rung commitment add WORDS --by DATE [OPTIONS]",
        footer = {"", "DATE is 2026-11-27, fri (the next one), 27 nov or +1w."})
final class AddCommitmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "WORDS", description = "What will be done; begins with a verb.")
    private String words = "";

    @Option(names = "--by", paramLabel = "DATE", required = true, description = "The day it is due.")
    private String by = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Who is asked; otherwise you.")
    private String owner = "";

    @Option(names = "--done-test", paramLabel = "TEXT", description = "By what anybody can see that it is done.")
    private String doneTest = "";

    AddCommitmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        new CommitmentText(bench)
                .made(
                        "Committed",
                        bench.rung()
                                .commitments()
                                .add(words, owner, bench.dayAhead(by), doneTest, Commitment.Source.OWN, ""));
        return Cli.FINE;
    }
}
