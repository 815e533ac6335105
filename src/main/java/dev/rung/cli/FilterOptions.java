package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Quarter;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which evidence is meant. Several hold together. */
final class FilterOptions {
    @Option(names = "--competency", paramLabel = "ID", description = "Claimed for this competency.")
    private Optional<String> competency = Optional.empty();

    @Option(names = "--level", paramLabel = "ID", description = "Claimed at this level.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--quarter", paramLabel = "QUARTER", description = "Happened in this quarter: 2026-Q3.")
    private Optional<String> quarter = Optional.empty();

    @Option(
            names = "--strength",
            paramLabel = "STRENGTH",
            description = "Exactly this strong: asserted, described, artifact, witnessed, measured or verified.")
    private Optional<String> strength = Optional.empty();

    @Option(names = "--unmapped", description = "Claims nothing yet.")
    private boolean unmapped;

    @Option(names = "--private", description = "Marked private.")
    private boolean onlyPrivate;

    @Option(names = "--trash", description = "In the trash.")
    private boolean trashed;

    EvidenceFilter over(String words, Workbench bench) {
        return new EvidenceFilter(
                words,
                competency.map(c -> Naming.competency(bench.ladder(), c)).map(Competency::id),
                level.map(l -> Naming.level(bench.ladder(), l)).map(Level::id),
                quarter.map(FilterOptions::quarter),
                strength.map(FilterOptions::strength),
                unmapped,
                onlyPrivate,
                trashed);
    }

    static Quarter quarter(String typed) {
        return Quarter.parse(typed)
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed) + " is no quarter; write it as 2026-Q3"));
    }

    private static Strength strength(String typed) {
        return Strength.parse(typed)
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed)
                        + " is no strength; there are asserted, described, artifact, witnessed, measured, verified"));
    }
}
