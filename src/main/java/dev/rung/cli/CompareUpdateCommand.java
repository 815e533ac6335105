package dev.rung.cli;

import dev.rung.domain.update.UpdateComparison;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung update compare}: the page beside the last one sent. */
@Command(name = "compare", description = "A month's page beside the last one sent before it.")
final class CompareUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    @Mixin
    private JsonOption json = new JsonOption();

    CompareUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        YearMonth of = UpdateMonth.of(bench, month);
        Optional<UpdateComparison> comparison = bench.rung().updates().compare(of);
        if (json.wanted()) {
            bench.out().json(comparison.map(UpdateJson::comparison).orElseGet(JsonMap::of));
        } else {
            comparison.ifPresentOrElse(
                    new UpdateText(bench)::comparison, () -> bench.out().line("No page was sent before " + of + "."));
        }
        return Cli.FINE;
    }
}
