package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Quarter;
import java.util.List;
import java.util.Set;

/**
 * All a standing is computed from: one person's records on one ladder. No list needs an order.
 *
 * @param facts as of the day that is judged; facts dated after it are ignored
 * @param ratings submitted by others, on this ladder
 * @param marks not applicable and applies again, on this ladder
 * @param away quarters that do not use up the window
 */
public record StandingRecords(
        Ladder ladder,
        List<ClaimFact> facts,
        List<SubmittedRating> ratings,
        List<ApplicabilityMark> marks,
        Set<Quarter> away) {
    public StandingRecords {
        facts = List.copyOf(facts);
        ratings = List.copyOf(ratings);
        marks = List.copyOf(marks);
        away = Set.copyOf(away);
    }

    /** Facts alone: nobody rated anything, everything applies, no quarter away. */
    public static StandingRecords of(Ladder ladder, List<ClaimFact> facts) {
        return new StandingRecords(ladder, facts, List.of(), List.of(), Set.of());
    }

    public StandingRecords with(List<ClaimFact> otherFacts) {
        return new StandingRecords(ladder, otherFacts, ratings, marks, away);
    }

    /** What others may get: the same without private evidence. */
    public StandingRecords withoutPrivate() {
        return with(facts.stream().filter(f -> !f.isPrivate()).toList());
    }

    /** How many pieces of private evidence {@link #withoutPrivate} leaves out, so that a report can say so. */
    public long privatePieces() {
        return facts.stream()
                .filter(ClaimFact::isPrivate)
                .map(ClaimFact::evidenceId)
                .distinct()
                .count();
    }
}
