package dev.rung.cli;

import dev.rung.domain.review.Review;
import dev.rung.files.JsonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung report review}: a submitted review as a page to hand over. */
@Command(name = "review", description = "A submitted review, what others say beside it, and what to talk about.")
final class ReportReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id or a part of it, as rung review list shows it.")
    private String id = "";

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Review review = bench.rung().reviews().find(id);
        options.handOver(
                bench,
                format -> bench.rung().reviews().report(format, review.id()),
                () -> JsonText.of(ReviewJson.whole(bench.rung().reviews().whole(review))));
        return Cli.FINE;
    }
}
