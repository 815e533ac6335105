package dev.rung.domain.coaching;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import java.util.Optional;

/**
 * An open commitment of a coachee.
 *
 * @param about the expectation it is to move; empty where that was not said, as for those made outside sessions
 */
public record Promised(Commitment commitment, Optional<ExpectationId> about) {}
