package dev.rung.cli;

import dev.rung.domain.review.Calibration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung calibration close}: nothing of it changes any more. */
@Command(name = "close", description = "Close a calibration for good; nothing of it changes any more.")
final class CloseCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "The calibration.")
    private String id = "";

    CloseCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Calibration closed = bench.rung()
                .calibrations()
                .close(bench.rung().calibrations().find(id).id());
        bench.out()
                .line("Closed “" + Quoted.clip(closed.title(), 44) + "”; rung report calibration "
                        + ShortId.of(closed.id()) + " writes its minutes.");
        return Cli.FINE;
    }
}
