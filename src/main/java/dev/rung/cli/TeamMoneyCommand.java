package dev.rung.cli;

import dev.rung.domain.team.CostLine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung money team}: who and what is paid for. */
@Command(name = "team", description = "Who and what the team pays for, line by line, with the rates and margins typed.")
final class TeamMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    TeamMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<CostLine> lines = bench.rung().team().lines();
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "currency", bench.rung().team().currency(),
                            "lines", lines.stream().map(CostJson::line).toList(),
                            "rates", bench.rung().team().rates(),
                            "margins", bench.rung().team().margins()));
        } else {
            new CostText(bench).lines(lines);
            new CostText(bench).ratesAndMargins(bench.rung().team());
        }
        return Cli.FINE;
    }
}
