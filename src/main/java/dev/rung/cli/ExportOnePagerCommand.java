package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.files.JsonText;
import dev.rung.files.OnePagerMarkdown;
import dev.rung.service.ReportService.Format;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager export}: the page as a file that is written on elsewhere. */
@Command(
        name = "export",
        description = "The page as a file: Markdown that import reads back, or HTML.",
        footer = {"", "rung report one-pager makes the page to hand over."})
final class ExportOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ExportOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Initiative initiative = bench.rung().initiatives().find(id);
        OnePager page = bench.rung().onePagers().page(initiative.id());
        options.handOver(
                bench,
                format -> format == Format.MD
                        ? OnePagerMarkdown.write(initiative.title(), initiative.owner(), page)
                        : bench.rung().reports().onePager(format, initiative.id()),
                () -> JsonText.of(OnePagerJson.whole(initiative, page)));
        return Cli.FINE;
    }
}
