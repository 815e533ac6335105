package dev.rung.domain.coaching;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import java.util.Optional;

/**
 * What was promised in a session, and what it is about.
 *
 * @param about the expectation it is to move
 * @param growthBetId the growth bet it belongs to
 * @param evidenceId the evidence that came of it
 */
public record SessionCommitment(
        Commitment commitment,
        String sessionId,
        Optional<ExpectationId> about,
        Optional<String> growthBetId,
        Optional<String> evidenceId) {
    /** More than so many in one session are refused. */
    public static final int MOST = 3;

    /** Whether it takes one of the {@link #MOST} places: what was put in another's place, or given up, does not. */
    public boolean standing() {
        return commitment.state() == Commitment.State.OPEN || commitment.state() == Commitment.State.KEPT;
    }
}
