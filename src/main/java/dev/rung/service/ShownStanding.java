package dev.rung.service;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.standing.ExpectationStanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An expectation's standing with as many of its claims as anybody reads, and how many there are: tens of thousands behind
 * each cell of a map would neither fit into memory nor into a frame.
 *
 * @param standing its claims are those kept: first what counts, both parts newest first
 * @param claims how many claims there are
 * @param counted how many of them count
 */
public record ShownStanding(ExpectationStanding standing, int claims, int counted) {

    /** Of a standing whose claims have their titles. */
    public static ShownStanding of(ExpectationStanding whole, int most) {
        return of(whole, most, UnaryOperator.identity());
    }

    static ShownStanding of(ExpectationStanding whole, int most, UnaryOperator<List<ClaimFact>> titled) {
        List<ClaimFact> counting =
                whole.counted().subList(0, Math.min(most, whole.counted().size()));
        List<ClaimFact> kept = new ArrayList<>(counting);
        Set<ClaimFact> known = new HashSet<>(counting);
        for (ClaimFact claim : whole.counted().size() >= most ? List.<ClaimFact>of() : whole.claims()) {
            if (kept.size() < most && known.add(claim)) {
                kept.add(claim);
            }
        }
        List<ClaimFact> named = titled.apply(kept);
        ExpectationStanding standing = new ExpectationStanding(
                whole.id(),
                whole.competency(),
                whole.state(),
                named.subList(0, counting.size()),
                named,
                whole.quarters(),
                whole.missing(),
                whole.review(),
                whole.mark());
        return new ShownStanding(
                standing, whole.claims().size(), whole.counted().size());
    }
}
