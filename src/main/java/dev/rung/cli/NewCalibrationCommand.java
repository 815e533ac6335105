package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.review.Calibration;
import dev.rung.service.CalibrationView;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung calibration new}: calls a meeting. */
@Command(name = "new", description = "Call a calibration of those who hold a level.")
final class NewCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "TITLE", description = "What is calibrated, and when.")
    private String title = "";

    @Option(names = "--level", paramLabel = "LEVEL", description = "The level those hold whom it is about.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--every-level", description = "Everybody; only where no peer of theirs is at the table.")
    private boolean everyLevel;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the meeting; otherwise today.")
    private Optional<String> on = Optional.empty();

    NewCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (level.isPresent() == everyLevel) {
            throw Refusal.usage("a calibration goes level by level, so that peers do not see peers; give --level LEVEL,"
                    + " or --every-level where no peer is at the table");
        }
        Optional<String> wanted = level.map(l -> Naming.level(bench.ladder(), l).id());
        Calibration made = bench.rung().calibrations().add(title, on.map(bench::dayAhead), wanted);
        CalibrationView view = bench.rung().calibrations().view(made.id());
        bench.out()
                .line(Words.of("Called ")
                        .dim(ShortId.of(made.id()))
                        .plain("  " + Quoted.clip(made.title(), 44) + ", " + view.about() + ", on " + made.on()));
        if (view.people().isEmpty()) {
            bench.out()
                    .prose(2, "Nobody is in it yet: a report who holds the level, or anybody reviewed here, will be.");
        }
        view.people().forEach(p -> bench.out().line("  " + p.name()));
        return Cli.FINE;
    }
}
