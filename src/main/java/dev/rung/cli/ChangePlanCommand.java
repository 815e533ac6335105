package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung plan change}: other words for a growth bet. */
@Command(name = "change", description = "Say a growth bet, or what would show it, in other words.")
final class ChangePlanCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Option(names = "--words", paramLabel = "TEXT", description = "What will be done differently.")
    private String words = "";

    @Option(names = "--shown-by", paramLabel = "TEXT", description = "The evidence that would show it.")
    private String shownBy = "";

    ChangePlanCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new PlanText(bench).one("Changed", bench.rung().plans().change(id, words, shownBy));
        return Cli.FINE;
    }
}
