package dev.rung.domain.review;

import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who may be close to the next level, by the evidence or by what reviewers say: a reason to talk, not a verdict.
 *
 * @param level what the evidence says of that level
 * @param reasons in sentences, never empty
 * @param rows the ratings there of meeting or exceeding
 */
public record NearPromotion(
        String personId, String person, LevelStanding level, List<String> reasons, List<PooledRating> rows) {
    /** In percent, of the next level's applicable expectations; also of the ratings observed there. */
    private static final int NEAR = 60;

    private static final int MEETING = 3;

    public NearPromotion {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /** @param next the standing at the level after the one held */
    public static Optional<NearPromotion> of(RatingPool.Ratee person, LevelStanding next) {
        List<String> reasons = new ArrayList<>();
        if (next.verdict() != LevelVerdict.NOT_YET) {
            reasons.add("The evidence says " + next.verdict().title() + ".");
        } else if (next.applicable() > 0 && next.sustained() * 100 >= NEAR * next.applicable()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "%d of %d expectations are sustained or confirmed.",
                    next.sustained(),
                    next.applicable()));
        }
        List<PooledRating> observed = person.rows().stream()
                .filter(r -> r.expectation().level().equals(next.level().id()))
                .filter(r -> r.steps().isPresent())
                .toList();
        List<PooledRating> met = observed.stream()
                .filter(r -> r.steps().orElseThrow() >= MEETING)
                .toList();
        if (!observed.isEmpty() && met.size() * 100 >= NEAR * observed.size()) {
            reasons.add(met.size() + " of " + observed.size() + " ratings there say meeting or exceeding.");
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new NearPromotion(person.personId(), person.name(), next, reasons, met));
    }
}
