package dev.rung.domain.promotion;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.State;
import java.util.Comparator;
import java.util.List;

/**
 * What the level wants and the evidence does not sustain.
 *
 * @param blocks a core competency that is not even shown, or a hygiene one that is rated not yet: without it nobody operates
 *     at the level
 */
public record Gap(ExpectationStanding expectation, boolean blocks) {

    /** No evidence is unknown, which is no gap and looks different from one. */
    public boolean unknown() {
        return expectation.state() == State.NO_EVIDENCE;
    }

    /** What blocks first, then core, then the lowest state, then the ladder's order. Hygiene only where it blocks. */
    static List<Gap> of(LevelStanding target) {
        return target.expectations().stream()
                .filter(ExpectationStanding::applicable)
                .filter(e -> e.hygiene() ? ratedNotYet(e) : !e.sustained())
                .map(e -> new Gap(e, e.hygiene() || e.core() && !e.state().atLeast(State.SHOWN)))
                .sorted(Comparator.comparing((Gap g) -> !g.blocks())
                        .thenComparing(g -> !g.expectation().core())
                        .thenComparing(g -> g.expectation().state()))
                .toList();
    }

    private static boolean ratedNotYet(ExpectationStanding expectation) {
        return expectation.review().filter(r -> r.rating() == Rating.NOT_YET).isPresent();
    }
}
