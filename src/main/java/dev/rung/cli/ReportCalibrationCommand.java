package dev.rung.cli;

import dev.rung.domain.review.Calibration;
import dev.rung.files.JsonText;
import dev.rung.service.CalibrationService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung report calibration}: the minutes of a meeting. */
@Command(name = "calibration", description = "The minutes of a calibration: who, what was decided and why.")
final class ReportCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id or title, or a part of either.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        CalibrationService calibrations = bench.rung().calibrations();
        Calibration meeting = calibrations.find(id);
        options.handOver(
                bench,
                format -> calibrations.minutes(format, meeting.id()),
                () -> JsonText.of(ShowCalibrationCommand.json(calibrations.view(meeting.id()))));
        return Cli.FINE;
    }
}
