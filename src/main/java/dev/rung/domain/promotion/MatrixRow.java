package dev.rung.domain.promotion;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A competency of the level the case is for, with what stands behind it.
 *
 * @param held how it stands at the level held; empty where that level expects nothing here, or is the same level
 * @param claims behind the target's expectation, the most telling first; rejected ones are not among them
 */
public record MatrixRow(Optional<ExpectationStanding> held, ExpectationStanding target, List<CaseClaim> claims) {
    public MatrixRow {
        claims = List.copyOf(claims);
    }

    public Competency competency() {
        return target.competency();
    }

    public ExpectationId expectation() {
        return target.id();
    }

    static List<MatrixRow> of(LevelStanding target, Optional<LevelStanding> held, CaseClaims claims) {
        List<MatrixRow> rows = new ArrayList<>();
        for (ExpectationStanding expectation : target.expectations()) {
            if (expectation.applicable()) {
                rows.add(new MatrixRow(
                        held.flatMap(h -> h.expectation(expectation.id().competency())),
                        expectation,
                        expectation.claims().stream()
                                .filter(f -> !f.rejected())
                                .map(f -> claims.of(f, counts(expectation, f)))
                                .sorted(CaseClaim.MOST_TELLING)
                                .toList()));
            }
        }
        return rows;
    }

    private static boolean counts(ExpectationStanding expectation, ClaimFact fact) {
        return expectation.counted().contains(fact);
    }
}
