package dev.rung.cli;

import dev.rung.domain.update.MetricReading;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung update reading}: keeps what was read of a metric. */
@Command(
        name = "reading",
        description = "Keep what was read of a metric.",
        footer = {"", "Example: rung update reading churn \"3.4 %%\" --why \"fewer failed cards\""})
final class ReadingUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "METRIC", description = "A metric's title, or the beginning of it.")
    private String metric = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "With its unit, as 3.4 %%.")
    private String value = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day it was read; today otherwise.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--forecast", paramLabel = "VALUE", description = "Where it will be at the target's date.")
    private String forecast = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "Why it moved, in a line.")
    private String why = "";

    ReadingUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        MetricReading reading = bench.rung().scorecard().reading(metric, value, bench.day(on), forecast, why);
        bench.out()
                .line(bench.rung().scorecard().find(reading.metricId()).metric().title() + " was " + reading.value()
                        + " on " + reading.on() + ".");
        return Cli.FINE;
    }
}
