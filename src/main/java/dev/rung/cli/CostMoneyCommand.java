package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.TeamCost;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung money cost}: what the team costs in a month, a quarter, a year, a sprint. */
@Command(
        name = "cost",
        description = "What the team costs: a month, a quarter, a sprint, a year.",
        footer = {
            "",
            "A month costs salary × load ÷ 12 for the days somebody is paid, and the expense",
            "that falls in it; months add up to quarters and years to the cent. A sprint is two",
            "weeks: what the team as it is would cost in a year ÷ 26, or ÷ 24 when only the",
            "sprints that are worked count."
        })
final class CostMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--sprints", paramLabel = "N", description = "Sprints of a year: 26, or the 24 that are worked.")
    private int sprints = TeamCost.CALENDAR_SPRINTS;

    @Mixin
    private JsonOption json = new JsonOption();

    CostMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (sprints != TeamCost.CALENDAR_SPRINTS && sprints != TeamCost.WORKING_SPRINTS) {
            throw Refusal.usage("--sprints is 26, the sprints of a calendar year, or 24, those that are worked");
        }
        bench.rung().profile().need();
        Optional<CostPeriod> named = period.period(bench);
        CostPeriod shown = named.orElseGet(() -> CostPeriod.of(YearMonth.from(bench.today())));
        CostReport report = CostReport.of(bench.rung().team().cost(), shown, sprints, bench.today());
        if (json.wanted()) {
            bench.out().json(CostJson.of(report));
        } else {
            new CostText(bench).print(report, named.isEmpty());
        }
        return Cli.FINE;
    }
}
