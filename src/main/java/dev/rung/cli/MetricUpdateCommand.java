package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.service.ScorecardService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung update metric}: the metrics of the scorecard. */
@Command(
        name = "metric",
        description = "The metrics of the scorecard: list, add, edit, retire, restore, move.",
        footer = {
            "",
            "Example: rung update metric add Churn --down --source warehouse",
            "         rung update metric edit churn --title \"Monthly churn\" --initiative 0193",
            "         rung update metric move churn --by -1"
        })
final class MetricUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "VERB", description = "list, add, edit, retire, restore or move.")
    private String verb = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "METRIC", description = "Its title, or the beginning of it.")
    private Optional<String> metric = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "Another title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--up", description = "More of it is better.")
    private boolean up;

    @Option(names = "--down", description = "Less of it is better.")
    private boolean down;

    @Option(names = "--source", paramLabel = "TEXT", description = "Where its readings come from.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--initiative", paramLabel = "ID", description = "The initiative that is meant to move it.")
    private Optional<String> initiative = Optional.empty();

    @Option(names = "--goal", paramLabel = "GOAL", description = "The company goal it tells of.")
    private Optional<String> goal = Optional.empty();

    @Option(names = "--by", paramLabel = "PLACES", description = "How far down it moves; up when negative.")
    private int by;

    @Mixin
    private JsonOption json = new JsonOption();

    MetricUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ScorecardService scorecard = bench.rung().scorecard();
        if (up && down) {
            throw Refusal.usage("--up and --down go one at a time");
        }
        switch (verb) {
            case "list" -> list(scorecard.all());
            case "add" -> said("On the scorecard", scorecard.add(named(), this::details));
            case "edit" -> {
                Metric before = scorecard.find(named()).metric();
                Metric after = details(before);
                scorecard.edit(after);
                said("Changed", after);
            }
            case "retire" -> said("Off the scorecard, its readings stay", scorecard.retire(named()));
            case "restore" -> said("Back on the scorecard", scorecard.restore(named()));
            case "move" -> {
                scorecard.move(named(), by);
                list(scorecard.active());
            }
            default ->
                throw Refusal.usage(Quoted.of(verb) + " is no verb; there are list, add, edit, retire, restore, move");
        }
        return Cli.FINE;
    }

    private String named() {
        return metric.orElseThrow(() -> Refusal.usage("rung update metric " + verb + " wants a metric's title"));
    }

    private Metric details(Metric m) {
        return new Metric(
                m.id(),
                title.orElse(m.title()),
                up ? Metric.Better.UP : down ? Metric.Better.DOWN : m.better(),
                source.orElse(m.source()),
                goal.map(g -> bench.rung().team().goal(g).id()).or(m::goalId),
                initiative.map(i -> bench.rung().initiatives().find(i).id()).or(m::initiativeId),
                m.place(),
                m.retiredOn());
    }

    private void said(String what, Metric m) {
        bench.out().line(what + ": " + m.title() + ".");
    }

    private void list(List<ScoredMetric> metrics) {
        if (json.wanted()) {
            bench.out().jsonArray(metrics.stream().map(UpdateJson::metric).iterator());
        } else if (metrics.isEmpty()) {
            bench.out().line("The scorecard is empty; rung update metric add TITLE puts a metric on it.");
        } else {
            new UpdateText(bench).scorecard(metrics);
        }
    }
}
