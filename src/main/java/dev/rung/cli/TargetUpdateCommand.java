package dev.rung.cli;

import dev.rung.domain.update.MetricTarget;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung update target}: says what a metric is meant to reach. */
@Command(name = "target", description = "Say what a metric is meant to reach.")
final class TargetUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "METRIC", description = "A metric's title, or the beginning of it.")
    private String metric = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "With its unit, as 3 %%.")
    private String value = "";

    @Option(names = "--by", paramLabel = "DATE", description = "The day it is meant for.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day it was said; today otherwise.")
    private Optional<String> on = Optional.empty();

    TargetUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        MetricTarget target = bench.rung().scorecard().target(metric, value, by.map(bench::dayAhead), bench.day(on));
        bench.out()
                .line("Target of "
                        + bench.rung()
                                .scorecard()
                                .find(target.metricId())
                                .metric()
                                .title() + ": "
                        + target.target()
                        + target.by().map(d -> " by " + d).orElse("") + ".");
        return Cli.FINE;
    }
}
