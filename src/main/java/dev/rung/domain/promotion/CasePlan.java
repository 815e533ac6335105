package dev.rung.domain.promotion;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.standing.NextStep;
import dev.rung.domain.standing.NextSteps;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.StandingRecords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about the gaps.
 *
 * @param steps the smallest that change a state at the target, the most worthwhile first
 * @param growth open bets on oneself, oldest quarter first
 * @param commitments open, by the day they are due
 * @param keptBack commitments out of somebody else's sessions: what was said there stays there
 */
public record CasePlan(List<NextStep> steps, List<GrowthBet> growth, List<Commitment> commitments, int keptBack) {
    public CasePlan {
        steps = List.copyOf(steps);
        growth = List.copyOf(growth);
        commitments = List.copyOf(commitments);
    }

    public boolean empty() {
        return steps.isEmpty() && growth.isEmpty() && commitments.isEmpty();
    }

    static CasePlan of(
            PromotionRecords records, StandingRecords judged, Standing standing, String target, LocalDate day) {
        List<NextStep> steps = NextSteps.of(
                        standing,
                        target,
                        Optional.empty(),
                        judged,
                        records.evidence().stream().filter(e -> !e.isPrivate()).toList(),
                        List.of())
                .stream()
                .filter(s -> s.expectation().level().equals(target))
                .toList();
        List<Commitment> open = records.promises().commitments().stream()
                .filter(c -> !c.madeOn().isAfter(day))
                .filter(c -> c.settledOn().filter(on -> !on.isAfter(day)).isEmpty())
                .sorted(Comparator.comparing(Commitment::dueOn).thenComparing(Commitment::id))
                .toList();
        List<Commitment> told = open.stream()
                .filter(c -> records.own() || c.source() != Commitment.Source.SESSION)
                .toList();
        List<GrowthBet> growth = records.promises().growth().stream()
                .filter(b -> !b.madeOn().isAfter(day))
                .filter(b -> b.settledOn().filter(on -> !on.isAfter(day)).isEmpty())
                .sorted(Comparator.comparing(GrowthBet::quarter).thenComparing(GrowthBet::id))
                .toList();
        return new CasePlan(steps, growth, told, open.size() - told.size());
    }
}
