package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.files.JsonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung report one-pager}: the page as an executive gets it. */
@Command(name = "one-pager", description = "The one-pager as an executive gets it, on one printed page.")
final class ReportOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Initiative initiative = bench.rung().initiatives().find(id);
        options.handOver(
                bench,
                format -> bench.rung().reports().onePager(format, initiative.id()),
                () -> JsonText.of(
                        OnePagerJson.whole(initiative, bench.rung().onePagers().page(initiative.id()))));
        return Cli.FINE;
    }
}
