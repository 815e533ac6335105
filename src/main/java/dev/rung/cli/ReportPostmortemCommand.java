package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung report postmortem}: what came of a launch, as a page to hand over. */
@Command(name = "postmortem", description = "What came of a launch, as a page to hand over.")
final class ReportPostmortemCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A postmortem's id, or an initiative's.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportPostmortemCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new PostmortemPage(bench).handOver(id, options);
        return Cli.FINE;
    }
}
