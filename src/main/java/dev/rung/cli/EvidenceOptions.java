package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be written about a piece of evidence; an empty text takes away what was written. */
final class EvidenceOptions {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day it happened: 2026-11-21, yesterday, last fri, -3d.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--situation", paramLabel = "TEXT", description = "What it was about.")
    private Optional<String> situation = Optional.empty();

    @Option(names = "--action", paramLabel = "TEXT", description = "What you did.")
    private Optional<String> action = Optional.empty();

    @Option(names = "--result", paramLabel = "TEXT", description = "What came of it.")
    private Optional<String> result = Optional.empty();

    @Option(names = "--link", paramLabel = "LINK", description = "Where others can see it.")
    private Optional<String> link = Optional.empty();

    @Option(names = "--witness", paramLabel = "NAME", description = "Who can confirm it.")
    private Optional<String> witness = Optional.empty();

    @Option(names = "--lever", paramLabel = "LEVER", description = "Whose hands: did, enabled or built.")
    private Optional<String> lever = Optional.empty();

    @Option(names = "--scope", paramLabel = "TEXT", description = "How far it reached.")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--metric", paramLabel = "TEXT", description = "The metric it moved.")
    private Optional<String> metric = Optional.empty();

    @Option(names = "--baseline", paramLabel = "TEXT", description = "The metric before.")
    private Optional<String> baseline = Optional.empty();

    @Option(names = "--metric-result", paramLabel = "TEXT", description = "The metric after.")
    private Optional<String> metricResult = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT", description = "Where the numbers come from.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--private", negatable = true, description = "Counts for you, and is left out of what others get.")
    private Optional<Boolean> isPrivate = Optional.empty();

    /** The piece with what was named put in, and the rest as it was. */
    Evidence over(Evidence piece, Optional<String> title, Workbench bench) {
        LocalDate day = on.isPresent() ? bench.day(on) : piece.on();
        Measurement old = piece.measurement();
        return new Evidence(
                piece.id(),
                day,
                title.orElse(piece.title()),
                situation.orElse(piece.situation()),
                action.orElse(piece.action()),
                result.orElse(piece.result()),
                link.orElse(piece.link()),
                witness.orElse(piece.witness()),
                lever.isPresent() ? lever(lever.get()) : piece.lever(),
                scope.orElse(piece.scope()),
                new Measurement(
                        metric.orElse(old.metric()),
                        baseline.orElse(old.baseline()),
                        metricResult.orElse(old.result()),
                        source.orElse(old.source())),
                isPrivate.orElse(piece.isPrivate()));
    }

    private static Optional<Lever> lever(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Lever.parse(typed)
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed)
                        + " is no lever; write did (yourself), enabled (somebody) or built (a system)")));
    }
}
