package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.service.PooledReviews;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung review agree}: how far reviewers agree, as JSON. */
@Command(
        name = "agree",
        description = "How far reviewers agree: kappa, alpha, drift, outliers; as JSON.",
        footer = {
            "",
            "Over the newest review of each reviewer on everybody here, or over the review packs",
            "(*.rungpack) of FOLDER, which are only read. It says how reliable the rating is,",
            "not that it is right; never a reason for or against a promotion."
        })
final class AgreeReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "A folder of review packs.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only people who hold it; of a folder, only ratings at it.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--text", description = "In words instead.")
    private boolean text;

    @Mixin
    private JsonOption json = new JsonOption();

    AgreeReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder ladder = bench.ladder();
        Optional<String> wanted = level.map(l -> Naming.level(ladder, l).id());
        PooledReviews pooled = folder.isPresent()
                ? bench.rung().calibrations().folder(folder.get(), wanted)
                : bench.rung().calibrations().roster(wanted);
        if (text && !json.wanted()) {
            bench.out().line("Over " + pooled.source() + ".");
            pooled.skipped().forEach(s -> bench.out().prose(2, "Left out: " + s));
            bench.out().blank();
            new AgreementText(bench.out())
                    .print(
                            pooled.figures(),
                            l -> ladder.level(l).map(Level::title).orElse(l));
            return Cli.FINE;
        }
        Map<String, Object> map = JsonMap.of(
                "source", pooled.source(),
                "on", pooled.pool().on(),
                "level", wanted,
                "people", pooled.pool().people().size());
        map.putAll(AgreementJson.agreement(pooled.figures().agreement()));
        map.putAll(AgreementJson.figures(pooled.figures()));
        map.put("skipped", pooled.skipped());
        bench.out().json(map);
        return Cli.FINE;
    }
}
