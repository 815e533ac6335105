package dev.rung.cli;

import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.team.CostPeriod;
import dev.rung.service.Rung;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung money return}: what came back on the team and is expected back. */
@Command(
        name = "return",
        description = "What came back on the team and is expected back, against its cost.",
        footer = {"", "Without a period the last twelve months. Kinds of money are never added up."})
final class ReturnMoneyCommand implements Callable<Integer> {
    private static final int USUAL = 12;

    private final Workbench bench;

    @Mixin
    private PeriodOptions options = new PeriodOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    ReturnMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Rung rung = bench.rung();
        rung.profile().need();
        CostPeriod period =
                options.period(bench).orElseGet(() -> CostPeriod.trailing(YearMonth.from(rung.today()), USUAL));
        TeamReturn returned = rung.chains().returned(period);
        if (json.wanted()) {
            bench.out().json(ReturnJson.of(returned));
        } else {
            new ReturnText(bench.out()).print(returned);
        }
        return Cli.FINE;
    }
}
