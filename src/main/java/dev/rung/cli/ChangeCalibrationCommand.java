package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.service.CalibrationService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung calibration change}: changes a submitted rating, with the reason; the original stays beside it. */
@Command(
        name = "change",
        description = "Change a submitted rating for good; the original stays beside it.",
        footer = {
            "",
            "RATING is not_yet, working_towards, meeting, exceeding or not_observed.",
            "rung calibration show names the reviews."
        })
final class ChangeCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's id.")
    private String review = "";

    @Parameters(index = "1", paramLabel = "COMPETENCY@LEVEL=RATING", description = "What it says from now on.")
    private String word = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it is kept and reported.")
    private String reason = "";

    @Option(names = "--in", paramLabel = "ID", description = "The calibration it was decided in.")
    private Optional<String> meeting = Optional.empty();

    ChangeCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        CalibrationService calibrations = bench.rung().calibrations();
        int equals = word.lastIndexOf('=');
        Optional<ExpectationId> cell = equals < 1 ? Optional.empty() : ExpectationId.parse(word.substring(0, equals));
        Optional<Rating> rating = equals < 1 ? Optional.empty() : Rating.parse(word.substring(equals + 1));
        if (cell.isEmpty() || rating.isEmpty()) {
            throw Refusal.usage(Quoted.of(word) + " is no rating; write it as COMPETENCY@LEVEL=RATING, with not_yet,"
                    + " working_towards, meeting, exceeding or not_observed");
        }
        Optional<String> in = meeting.map(m -> calibrations.find(m).id());
        Review found = calibrations.review(review);
        CalibratedRating changed = calibrations.change(in, found.id(), cell.get(), rating.get(), reason);
        bench.out()
                .line("Changed: " + changed.expectation() + " by " + found.reviewer() + " from "
                        + found.rating(changed.expectation())
                                .orElseThrow()
                                .rating()
                                .title() + " to "
                        + changed.rating().title() + ", because " + Quoted.clip(changed.reason(), 60));
        return Cli.FINE;
    }
}
