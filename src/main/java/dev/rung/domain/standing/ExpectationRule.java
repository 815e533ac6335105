package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.person.Quarter;
import java.util.List;
import java.util.Optional;

/** The state of one expectation, by the numbers and the window of its level. */
record ExpectationRule(Readiness.Numbers numbers, Window window) {

    /** @param claims one per piece of evidence, newest first, none dated after the window */
    ExpectationStanding judge(
            ExpectationId id,
            Competency competency,
            List<ClaimFact> claims,
            Optional<SubmittedRating> review,
            Optional<ApplicabilityMark> newestMark) {
        // Newest first: the walk ends where the window does, however long the history.
        List<ClaimFact> counted = claims.stream()
                .takeWhile(c -> window.contains(c.on()))
                .filter(ClaimFact::countable)
                .toList();
        int quarters = quarters(counted);
        Optional<ApplicabilityMark> mark = newestMark.filter(m -> !m.applicable());
        State state = mark.isPresent() ? State.NOT_APPLICABLE : state(claims, counted, quarters, review);
        String missing = new MissingWords(numbers, window, state).of(claims, counted, quarters, review);
        return new ExpectationStanding(id, competency, state, counted, claims, quarters, missing, review, mark);
    }

    private State state(
            List<ClaimFact> claims, List<ClaimFact> counted, int quarters, Optional<SubmittedRating> review) {
        if (counted.isEmpty()) {
            if (claims.isEmpty()) {
                return State.NO_EVIDENCE;
            }
            // Nothing counts now, so whatever could count lies before the window.
            return claims.stream().anyMatch(ClaimFact::countable) ? State.STALE : State.CLAIMED;
        }
        if (counted.size() < numbers.claims()
                || quarters < numbers.quarters()
                || counted.stream().noneMatch(ClaimFact::strong)) {
            return State.SHOWN;
        }
        return review.filter(SubmittedRating::confirms).isPresent() ? State.CONFIRMED : State.SUSTAINED;
    }

    private static int quarters(List<ClaimFact> newestFirst) {
        int found = 0;
        int previous = Integer.MAX_VALUE;
        for (ClaimFact fact : newestFirst) {
            int index = Quarter.indexOf(fact.on());
            if (index != previous) {
                found++;
                previous = index;
            }
        }
        return found;
    }
}
