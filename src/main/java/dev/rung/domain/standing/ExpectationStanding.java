package dev.rung.domain.standing;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The standing of one expectation, with what it rests on.
 *
 * @param counted the claims that count, one per piece of evidence, newest first; a claim at a higher level keeps its own
 *     {@code expectation}
 * @param claims every claim behind, counted or not, one per piece of evidence, newest first
 * @param quarters different calendar quarters the counted claims fall in
 * @param missing what is missing for the next state, in words without the expectation's name; empty when confirmed or not
 *     applicable
 * @param review the newest rating by somebody else other than not observed
 * @param mark the mark that makes it not applicable; empty when it applies
 */
public record ExpectationStanding(
        ExpectationId id,
        Competency competency,
        State state,
        List<ClaimFact> counted,
        List<ClaimFact> claims,
        int quarters,
        String missing,
        Optional<SubmittedRating> review,
        Optional<ApplicabilityMark> mark) {
    public ExpectationStanding {
        counted = List.copyOf(counted);
        claims = List.copyOf(claims);
    }

    public boolean applicable() {
        return state != State.NOT_APPLICABLE;
    }

    public boolean hygiene() {
        return competency.kind() == Kind.HYGIENE;
    }

    public boolean core() {
        return competency.kind() == Kind.CORE;
    }

    /** Sustained or confirmed. */
    public boolean sustained() {
        return state.atLeast(State.SUSTAINED);
    }

    /** Whether a counted claim is witnessed, measured or verified. */
    public boolean strong() {
        return counted.stream().anyMatch(ClaimFact::strong);
    }
}
