package dev.rung.domain.coaching;

import java.time.Instant;
import java.util.Optional;

/**
 * What only the writer ever reads: in no export, report or pack.
 *
 * @param id UUIDv7 text
 * @param personId whom it is about
 * @param sessionId the session it was written in; empty for a note on the person
 */
public record PrivateNote(
        String id, String personId, Optional<String> sessionId, Optional<Step> step, String text, Instant writtenAt) {}
