package dev.rung.cli;

import dev.rung.domain.update.Update;
import dev.rung.files.JsonText;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung report update}: the month's page as executives get it. */
@Command(name = "update", description = "A month's page as executives get it, on one printed page.")
final class ReportUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        YearMonth of = UpdateMonth.of(bench, month);
        Update page = bench.rung().updates().need(of);
        options.handOver(
                bench, format -> bench.rung().updates().report(format, of), () -> JsonText.of(UpdateJson.whole(page)));
        return Cli.FINE;
    }
}
