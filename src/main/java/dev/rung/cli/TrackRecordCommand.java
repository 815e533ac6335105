package dev.rung.cli;

import dev.rung.domain.initiative.TrackRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung initiative track-record}: how good the forecasts were. */
@Command(
        name = "track-record",
        description = "How good your forecasts were: hits, bias, width.",
        footer = {"", "Below five forecasts with an actual only the list speaks."})
final class TrackRecordCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    TrackRecordCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        TrackRecord record = bench.rung().forecasts().trackRecord();
        if (json.wanted()) {
            bench.out().json(TrackRecordJson.of(record));
        } else {
            new TrackRecordText(bench.out()).print(record);
        }
        return Cli.FINE;
    }
}
