package dev.rung.domain.promotion;

import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the case does not have, so that nobody takes it for the whole.
 *
 * @param privatePieces of evidence, which count in the own standing only
 * @param notApplicable of the target and the level held, with the reasons
 * @param pack the newest pack, of somebody else
 */
public record LeftOut(long privatePieces, List<NotApplicable> notApplicable, Optional<PromotionRecords.Packed> pack) {
    public LeftOut {
        notApplicable = List.copyOf(notApplicable);
    }

    /** @param name competency and level */
    public record NotApplicable(String name, ApplicabilityMark mark) {}

    static List<NotApplicable> notApplicable(List<LevelStanding> levels) {
        List<NotApplicable> all = new ArrayList<>();
        for (LevelStanding level : levels) {
            for (ExpectationStanding expectation : level.expectations()) {
                expectation
                        .mark()
                        .map(m -> new NotApplicable(
                                expectation.competency().title() + " at "
                                        + level.level().title(),
                                m))
                        .ifPresent(all::add);
            }
        }
        return all;
    }
}
