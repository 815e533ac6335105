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

    /** Who will be able to read it: shared, or evidence. */
    public NoteClass noteClass() {
        return offer.isPresent() ? NoteClass.EVIDENCE : NoteClass.SHARED;
    }

    /** The same with other words. */
    public SessionNote saying(String words) {
        return new SessionNote(id, sessionId, step, words, offer, writtenAt);
    }

    /** The same, offered as evidence or not. */
    public SessionNote offered(Optional<Offer> as) {
        return new SessionNote(id, sessionId, step, text, as, writtenAt);
    }

    /** What became of a note offered to the coachee as evidence. */
    public enum Offer {
        OFFERED,
        ACCEPTED,
        WITHDRAWN,
        DISMISSED
    }
}
