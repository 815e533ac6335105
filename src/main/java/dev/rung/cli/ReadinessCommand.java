package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung readiness}: the verdict at each level, and with {@code --explain} everything it rests on. */
@Command(
        name = "readiness",
        description = "Where the evidence says you stand, level by level.",
        footer = {"", "Exits 0 whatever the verdict."})
final class ReadinessCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only this level, with all it rests on.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day: 2026-11-21, last fri, -3m.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--explain", description = "Every claim behind each verdict, and what is missing.")
    private boolean explain;

    @Mixin
    private JsonOption json = new JsonOption();

    ReadinessCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Person me = bench.rung().profile().need();
        Ladder ladder = bench.ladder();
        LocalDate day = bench.day(on);
        Optional<String> wanted = level.map(l -> Naming.level(ladder, l).id());
        boolean whole = explain || wanted.isPresent() || json.wanted();
        Standing standing = whole
                ? bench.rung().standing().whole(day)
                : bench.rung().standing().overview(day);
        List<LevelStanding> levels = standing.levels().stream()
                .filter(l -> wanted.isEmpty() || wanted.get().equals(l.level().id()))
                .toList();
        if (json.wanted()) {
            bench.out().json(StandingJson.readiness(me, standing, levels));
        } else {
            new StandingText(bench.out()).print(me, ladder, day, levels, whole);
        }
        return Cli.FINE;
    }
}
