package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.person.Quarter;
import dev.rung.service.ProfileService;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung assess away}: quarters that the window of counting skips. */
@Command(
        name = "away",
        description = "Mark a quarter as away, so that it is skipped; without a quarter, list them.",
        footer = {"", "No reason is asked or stored."})
final class AwayQuarterCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "QUARTER", arity = "0..1", description = "For example 2026-Q3.")
    private Optional<String> quarter = Optional.empty();

    @Option(names = "--undo", description = "Take the mark off.")
    private boolean undo;

    @Mixin
    private JsonOption json = new JsonOption();

    AwayQuarterCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ProfileService profile = bench.rung().profile();
        if (quarter.isPresent()) {
            Quarter named = FilterOptions.quarter(quarter.get());
            profile.away(named, !undo);
            if (!json.wanted()) {
                bench.out().line(named.title() + (undo ? " counts again." : " is marked away; the window skips it."));
            }
        } else if (undo) {
            throw Refusal.usage("--undo wants the quarter whose mark is to go, as in rung assess away 2026-Q3 --undo");
        }
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "away", profile.away().stream().map(Quarter::word).toList()));
        } else if (quarter.isEmpty()) {
            list(profile.away());
        }
        return Cli.FINE;
    }

    private void list(SortedSet<Quarter> away) {
        if (away.isEmpty()) {
            bench.out().line("No quarter is marked away.");
        }
        away.forEach(q -> bench.out().line(q.word()));
    }
}
