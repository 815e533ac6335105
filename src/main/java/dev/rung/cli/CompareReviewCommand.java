package dev.rung.cli;

import dev.rung.domain.person.Person;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.files.JsonText;
import dev.rung.service.ReportService;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung review compare}: self, reviewers and evidence side by side, and what to talk about. */
@Command(
        name = "compare",
        description = "Self, each reviewer and the evidence side by side, most disagreement first; and what to talk"
                + " about.")
final class CompareReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(
            paramLabel = "PERSON",
            arity = "0..1",
            defaultValue = "me",
            description = "A name, its beginning or an id; yourself otherwise.")
    private String person = "me";

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    CompareReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person of = bench.rung().people().find(person);
        if (json.wanted()) {
            bench.out().json(json(of));
        } else if (!options.chosen()) {
            bench.out().document(bench.rung().reviews().comparisonReport(ReportService.Format.TEXT, of.id()));
        } else {
            options.handOver(
                    bench,
                    format -> bench.rung().reviews().comparisonReport(format, of.id()),
                    () -> JsonText.of(json(of)));
        }
        return Cli.FINE;
    }

    private Map<String, Object> json(Person of) {
        ReviewComparison comparison = bench.rung().reviews().comparison(of.id());
        ConversationPlan plan = bench.rung().reviews().plan(of.id(), comparison);
        Map<String, Object> map = JsonMap.of("person_id", of.id(), "person", of.name());
        map.putAll(ReviewJson.comparison(comparison));
        map.put("plan", ReviewJson.plan(plan));
        return map;
    }
}
