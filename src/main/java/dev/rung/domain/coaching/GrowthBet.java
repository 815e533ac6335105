package dev.rung.domain.coaching;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A bet on oneself: an expectation to move in a quarter, and the evidence that would show it.
 *
 * @param id UUIDv7 text
 * @param words what will be done differently; never blank
 * @param shownBy the evidence that would show it; never blank
 * @param beganState the expectation's state on the day the bet was made
 * @param reason why it was dropped; {@code ""} otherwise
 * @param settledOn there exactly when it is not open
 */
public record GrowthBet(
        String id,
        String personId,
        Quarter quarter,
        String words,
        String ladderId,
        ExpectationId expectation,
        String shownBy,
        State beganState,
        Outcome outcome,
        String reason,
        LocalDate madeOn,
        Optional<LocalDate> settledOn) {
    public GrowthBet {
        if (words.isBlank() || shownBy.isBlank()) {
            throw new IllegalArgumentException("a growth bet wants words and the evidence that would show it");
        }
        if (settledOn.isPresent() == (outcome == Outcome.OPEN)) {
            throw new IllegalArgumentException("a growth bet is open or settled on a day");
        }
    }

    public enum Outcome {
        OPEN,
        REACHED,
        DROPPED
    }
}
