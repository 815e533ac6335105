package dev.rung.domain.commitment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody will have done by when.
 *
 * @param id UUIDv7 text
 * @param words what, beginning with a verb; never blank
 * @param owner a person's name
 * @param doneTest by what anybody can see that it is done; {@code ""} where it was not said
 * @param reason why it was changed or dropped; {@code ""} otherwise
 * @param sourceId what it came out of: an answer's id, a signal's, a month; {@code ""} for the person's own
 * @param settledOn the day it was kept, changed or dropped; there exactly when it is not open
 */
public record Commitment(
        String id,
        String words,
        String owner,
        LocalDate dueOn,
        String doneTest,
        State state,
        String reason,
        Source source,
        String sourceId,
        LocalDate madeOn,
        Optional<LocalDate> settledOn) {
    public Commitment {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a commitment wants words");
        }
        if (settledOn.isPresent() == (state == State.OPEN)) {
            throw new IllegalArgumentException("a commitment is open or settled on a day");
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Open, and its day lies before this one. */
    public boolean overdue(LocalDate on) {
        return open() && dueOn.isBefore(on);
    }

    /**
     * The same, settled.
     *
     * @param reason why it was changed or dropped, else {@code ""}
     */
    public Commitment settled(State as, String why, LocalDate on) {
        return new Commitment(id, words, owner, dueOn, doneTest, as, why, source, sourceId, madeOn, Optional.of(on));
    }

    public enum State {
        OPEN,
        KEPT,
        CHANGED,
        DROPPED;

        /** {@code kept}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it came out of. */
    public enum Source {
        OWN,
        ANSWER,
        SIGNAL,
        UPDATE,
        SESSION
    }
}
