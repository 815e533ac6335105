package dev.rung.domain.coaching;

import java.time.Instant;
import java.util.Optional;

/**
 * A note of a session that may leave the workspace. What may not is a {@link PrivateNote}, which is another type in another
 * table so that nothing that writes files can be handed one.
 *
 * @param id UUIDv7 text
 * @param offer what became of a note that is offered as evidence; empty for one that is shared
 */
public record SessionNote(
        String id, String sessionId, Step step, String text, Optional<Offer> offer, Instant writtenAt) {

    /** What became of a note offered to the coachee as evidence. */
    public enum Offer {
        OFFERED,
        ACCEPTED,
        WITHDRAWN,
        DISMISSED
    }
}
