package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung initiative move}: to a stage, by what is there or with a written reason. */
@Command(
        name = "move",
        description = "Move a bet to a stage, by what is there or with a written reason.",
        footer = {
            "",
            "STAGE is idea, proposed, committed, launched, reviewed, closed or dropped. Proposed",
            "wants metric, problem and why now on the one-pager; committed no blocker; launched",
            "a day (rung initiative launch); reviewed the postmortem of 12 weeks; closed a",
            "decision. Where the proof may be argued with, --reason does instead."
        })
final class MoveInitiativeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "STAGE", description = "Where to.")
    private String stage = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in your words.")
    private String reason = "";

    MoveInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new StageSteps(bench).move(id, StageNamed.of(stage), reason);
        return Cli.FINE;
    }
}
