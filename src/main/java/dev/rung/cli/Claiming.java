package dev.rung.cli;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.service.EvidenceService;
import dev.rung.service.PieceRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Changes what a piece claims on the ladder in use, and says what came of it. */
final class Claiming {
    private Claiming() {}

    /** @param change is handed what the piece claims, to be changed, and what the words name */
    static void change(
            Workbench bench, String id, List<String> words, BiConsumer<Set<ExpectationId>, Set<ExpectationId>> change) {
        EvidenceService evidence = bench.rung().evidence();
        PieceRow row = evidence.find(id);
        Ladder ladder = bench.ladder();
        Set<ExpectationId> before = new LinkedHashSet<>();
        row.claims().stream()
                .filter(c -> c.ladderId().equals(ladder.id()))
                .map(Claim::expectation)
                .forEach(before::add);
        Set<ExpectationId> after = new LinkedHashSet<>(before);
        change.accept(
                after,
                Naming.expectations(ladder, words, bench.rung().profile().need().level()));
        if (after.equals(before)) {
            bench.out().line("Nothing to change: it claims just that already.");
            return;
        }
        evidence.claim(row.evidence().id(), after);
        new EvidenceText(bench).saved("Changed", evidence.find(row.evidence().id()));
    }
}
