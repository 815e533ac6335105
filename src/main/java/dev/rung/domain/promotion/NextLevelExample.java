package dev.rung.domain.promotion;

import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import java.util.Comparator;
import java.util.List;

/**
 * Work of the level the case is for, done already.
 *
 * @param wording what the level expects there
 * @param claim made at that level or above
 */
public record NextLevelExample(ExpectationStanding expectation, String wording, CaseClaim claim) {

    /**
     * One a competency: the most telling of the claims that count there, which were made at the target or above it.
     * Competencies with the fewest counted claims come first, for that is where the usual ground was left; hygiene is left out.
     */
    static List<NextLevelExample> of(LevelStanding target, CaseClaims claims) {
        return target.expectations().stream()
                .filter(e -> e.applicable() && !e.hygiene())
                .sorted(Comparator.comparingInt(e -> e.counted().size()))
                .flatMap(e -> e.counted().stream()
                        .map(f -> claims.of(f, true))
                        .min(CaseClaim.MOST_TELLING)
                        .map(c -> new NextLevelExample(e, wording(e), c))
                        .stream())
                .toList();
    }

    private static String wording(ExpectationStanding expectation) {
        return expectation
                .competency()
                .at(expectation.id().level())
                .map(Expectation::text)
                .orElse("");
    }
}
