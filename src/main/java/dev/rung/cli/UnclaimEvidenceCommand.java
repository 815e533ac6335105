package dev.rung.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung evidence unclaim}: says that a piece does not show expectations. */
@Command(name = "unclaim", description = "Take claims of a piece back.")
final class UnclaimEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COMPETENCY[@LEVEL]",
            description = "On the ladder in use; without a level, at your own.")
    private List<String> expectations = List.of();

    UnclaimEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Claiming.change(bench, id, expectations, Set::removeAll);
        return Cli.FINE;
    }
}
