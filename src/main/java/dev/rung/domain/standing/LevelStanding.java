package dev.rung.domain.standing;

import dev.rung.domain.ladder.Level;
import java.util.List;
import java.util.Optional;

/**
 * The standing at one level, with what it rests on.
 *
 * @param expectations every expectation of the level, hygiene included, in the ladder's order
 * @param sustained how many are sustained or confirmed, hygiene left out
 * @param applicable how many apply, hygiene left out
 * @param confirmed how many somebody else confirmed, hygiene left out
 * @param missing what stands between this verdict and the next, in sentences; empty when ready
 */
public record LevelStanding(
        Level level,
        LevelVerdict verdict,
        List<ExpectationStanding> expectations,
        int sustained,
        int applicable,
        int confirmed,
        List<String> missing) {
    public LevelStanding {
        expectations = List.copyOf(expectations);
        missing = List.copyOf(missing);
    }

    /** Nobody else confirmed anything here. */
    public boolean claimsOnly() {
        return confirmed == 0;
    }

    /** {@code 3 of 10 confirmed by somebody else}, or {@code by own claims only}. */
    public String restsOn() {
        return claimsOnly() ? "by own claims only" : confirmed + " of " + applicable + " confirmed by somebody else";
    }

    public Optional<ExpectationStanding> expectation(String competencyId) {
        return expectations.stream()
                .filter(e -> e.id().competency().equals(competencyId))
                .findFirst();
    }
}
