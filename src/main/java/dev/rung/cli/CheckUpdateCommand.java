package dev.rung.cli;

import dev.rung.domain.update.Update;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung update check}: what executives will stumble over. */
@Command(
        name = "check",
        description = "What executives will stumble over in a month's page.",
        footer = {"", "Exits 1 when there is a blocker or a warning; hints are offered."})
final class CheckUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    @Mixin
    private JsonOption json = new JsonOption();

    CheckUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Update page = bench.rung().updates().need(UpdateMonth.of(bench, month));
        List<Finding> findings = bench.rung().updates().checks(page);
        if (json.wanted()) {
            bench.out().json(UpdateJson.findings(page, findings));
        } else {
            new UpdateText(bench).findings(findings);
        }
        return findings.stream().anyMatch(f -> f.severity() != Severity.HINT) ? Cli.NO : Cli.FINE;
    }
}
