package dev.rung.cli;

import dev.rung.domain.update.Update;
import dev.rung.domain.writing.Finding;
import dev.rung.service.SentUpdate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung update send}: freezes the page as sent. */
@Command(
        name = "send",
        description = "Freeze a month's page as sent today, for good.",
        footer = {"", "Nothing leaves this machine: rung report update MONTH -o FILE makes the page to send."})
final class SendUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    SendUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        YearMonth of = UpdateMonth.of(bench, month);
        Update page = bench.rung().updates().need(of);
        List<Finding> findings = bench.rung().updates().checks(page);
        SentUpdate sent = bench.rung().updates().send(of);
        new UpdateText(bench).sent(sent, findings);
        return Cli.FINE;
    }
}
