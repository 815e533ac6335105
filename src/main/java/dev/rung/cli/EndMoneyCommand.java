package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.team.CostLine;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money end}: the last day of a line, or its removal. */
@Command(
        name = "end",
        description = "Say on which day a line of cost is paid last; past months keep it.",
        footer = {"", "A line typed by mistake goes altogether with --delete; rung undo brings it back."})
final class EndMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "LINE", description = "Its id or title, or a part of it that no other has.")
    private String line = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The last day: 2026-06-14, or 2026-06 for its last day.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--delete", description = "Take it out of past months too.")
    private boolean delete;

    EndMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        CostLine found = bench.rung().team().line(line);
        if (delete == on.isPresent()) {
            throw Refusal.usage("say the last day with --on DATE, or --delete a line typed by mistake");
        }
        if (delete) {
            bench.rung().team().delete(found);
            bench.out().line("Deleted “" + found.title() + "”, from past months too.");
        } else {
            CostLine ended =
                    bench.rung().team().end(found, MoneyDays.last(on, bench).orElseThrow());
            new CostText(bench).saved("Ended", ended);
        }
        return Cli.FINE;
    }
}
