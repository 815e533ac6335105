package dev.rung.cli;

import dev.rung.domain.review.Review;
import dev.rung.domain.review.SubmittedReview;
import dev.rung.service.ReportService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung review show}: a submitted review, in the words it was frozen with. */
@Command(name = "show", description = "A submitted review, in the words the ladder had that day.")
final class ShowReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id or a part of it, as rung review list shows it.")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ShowReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Review review = bench.rung().reviews().find(id);
        if (json.wanted()) {
            SubmittedReview whole = bench.rung().reviews().whole(review);
            bench.out().json(ReviewJson.whole(whole));
        } else {
            bench.out().document(bench.rung().reviews().report(ReportService.Format.TEXT, review.id()));
        }
        return Cli.FINE;
    }
}
