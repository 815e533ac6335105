package dev.rung.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung evidence claim}: says that a piece shows expectations. */
@Command(name = "claim", description = "Claim that a piece shows expectations.")
final class ClaimEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COMPETENCY[@LEVEL]",
            description = "On the ladder in use; without a level, at your own.")
    private List<String> expectations = List.of();

    ClaimEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Claiming.change(bench, id, expectations, Set::addAll);
        return Cli.FINE;
    }
}
