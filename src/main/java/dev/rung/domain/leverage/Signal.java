package dev.rung.domain.leverage;

import java.util.Optional;

/**
 * Something that tells whether a leader leads through others.
 *
 * @param id words with hyphens; stable
 * @param title a few words for a list
 * @param sentence what it is, as a leader reads it
 * @param fromRecords what the records can tell of it, and by what they stand in; {@code ""} where they can tell nothing
 * @param question what is asked where they cannot; yes means that the signal is there
 * @param move what to do against it; empty for a counter-signal, which is to be kept
 */
public record Signal(
        String id, String title, String sentence, String fromRecords, String question, Optional<CounterMove> move) {

    /** Whether it is a good sign: one of a leader who builds what works without them. */
    public boolean counter() {
        return move.isEmpty();
    }
}
