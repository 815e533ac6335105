package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.standing.ExpectationStanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An expectation's standing with as many of its claims as anybody reads, and how many there are: tens of thousands behind
 * each cell of a map would neither fit into memory nor into a frame.
 *
 * @param standing its claims are those kept: first what counts, both parts newest first
 * @param claims how many claims there are
 * @param counted how many of them count
 */
record Behind(ExpectationStanding standing, int claims, int counted) {
    private static final int MOST = 60;

    static Behind of(ExpectationStanding whole) {
        List<ClaimFact> counting =
                whole.counted().subList(0, Math.min(MOST, whole.counted().size()));
        List<ClaimFact> kept = new ArrayList<>(counting);
        Set<ClaimFact> known = new HashSet<>(counting);
        for (ClaimFact claim : whole.counted().size() >= MOST ? List.<ClaimFact>of() : whole.claims()) {
            if (kept.size() < MOST && known.add(claim)) {
                kept.add(claim);
            }
        }
        ExpectationStanding standing = new ExpectationStanding(
                whole.id(),
                whole.competency(),
                whole.state(),
                counting,
                kept,
                whole.quarters(),
                whole.missing(),
                whole.review(),
                whole.mark());
        return new Behind(standing, whole.claims().size(), whole.counted().size());
    }
}
