package dev.rung.cli;

import dev.rung.domain.update.Update;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung update show}: the page as it reads. */
@Command(name = "show", description = "A month's page as it reads.")
final class ShowUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    @Option(names = "--figures", description = "Every figure with the record it comes from.")
    private boolean figures;

    @Mixin
    private JsonOption json = new JsonOption();

    ShowUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Update page = bench.rung().updates().need(UpdateMonth.of(bench, month));
        UpdateText text = new UpdateText(bench);
        if (json.wanted()) {
            bench.out().json(UpdateJson.whole(page));
        } else if (figures) {
            text.figures(page);
        } else {
            text.page(page);
        }
        return Cli.FINE;
    }
}
