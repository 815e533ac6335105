package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung postmortem export}: the same page as {@code rung report postmortem}, found beside the other verbs. */
@Command(name = "export", description = "What came of a launch as a file: Markdown, HTML, text or JSON.")
final class ExportPostmortemCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A postmortem's id, or an initiative's.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ExportPostmortemCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        new PostmortemPage(bench).handOver(id, options);
        return Cli.FINE;
    }
}
