package dev.rung.cli;

import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung update set}: writes a section. */
@Command(
        name = "set",
        description = "Write a section of a month's page.",
        footer = {
            "",
            "Sections: headline, scorecard, money, insight, stopped, risks, asks, kept, next.",
            "One item a line, columns parted by |. A - in the place of the text reads it from",
            "standard input; an empty text empties the section.",
            "",
            "Example: rung update set this asks \"Stop the app | keep; sell | stop | 2026-12-15\""
        })
final class SetUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    @Parameters(index = "1", paramLabel = "SECTION", description = "Which part of the page.")
    private String section = "";

    @Parameters(index = "2", paramLabel = "TEXT|-", description = "What it says.")
    private String text = "";

    SetUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        YearMonth of = UpdateMonth.of(bench, month);
        UpdateSection into = UpdateMonth.section(section);
        Update page = bench.rung().updates().set(of, into, text.equals("-") ? bench.typedText() : text);
        new UpdateText(bench).section(page, into);
        new UpdateText(bench).verdict(bench.rung().updates().checks(page), of);
        return Cli.FINE;
    }
}
