package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import java.util.Optional;

/**
 * One small thing that changes a state.
 *
 * @param words what to do
 * @param why what it changes: {@code Outcome ownership at Principal: shown to sustained}
 * @param evidenceId the piece to open; empty when there is none yet
 * @param expectation what it changes most; several where one piece is claimed more than once, see {@code changes}
 * @param changes how many expectations of the own and the target level change their state by it; at least 1
 * @param to the state {@code expectation} comes to
 * @param score for ranking: the effect on the target's verdict less the effort
 */
public record NextStep(
        Kind kind,
        String words,
        String why,
        Optional<String> evidenceId,
        ExpectationId expectation,
        int changes,
        State to,
        int score) {

    /** What is to be done, least effort first. */
    public enum Kind {
        /** Add a link to a described piece. */
        LINK,
        /** Name somebody who can confirm a piece. */
        WITNESS,
        /** Claim a piece that shows something and is claimed for nothing. */
        CLAIM,
        /** Write what a captured piece lacks. */
        COMPLETE,
        /** Have somebody else rate it. */
        REVIEW,
        /** Bring something new. */
        COLLECT
    }
}
