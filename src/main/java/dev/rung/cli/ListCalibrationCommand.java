package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.review.Calibration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung calibration list}: the meetings there are. */
@Command(name = "list", description = "The calibrations, newest first.")
final class ListCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ListCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder ladder = bench.ladder();
        List<Calibration> all = bench.rung().calibrations().list();
        if (json.wanted()) {
            bench.out().jsonArray(all.stream().map(ListCalibrationCommand::json).iterator());
        } else if (all.isEmpty()) {
            bench.out()
                    .prose(0, "Nothing is calibrated yet; rung calibration new TITLE --level LEVEL calls a meeting.");
        } else {
            bench.out().table(0, all.stream().map(c -> row(ladder, c)).toList());
        }
        return Cli.FINE;
    }

    static Map<String, Object> json(Calibration c) {
        return JsonMap.of(
                "id", c.id(),
                "title", c.title(),
                "on", c.on(),
                "ladder", c.ladderId(),
                "level", c.level(),
                "closed_on", c.closedOn());
    }

    private static List<Words> row(Ladder ladder, Calibration c) {
        return List.of(
                Words.of(Ink.DIM, ShortId.of(c.id())),
                Words.of(c.on().toString()),
                Words.of(Quoted.clip(c.title(), 36)),
                Words.of(c.level()
                        .map(l -> ladder.level(l).map(Level::title).orElse(l))
                        .orElse("every level")),
                Words.of(c.closedOn().map(d -> "closed " + d).orElse("open")));
    }
}
