package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import java.util.List;

/**
 * An expectation a piece of evidence might show.
 *
 * @param score for ranking within one list; 0 when no word is shared and nothing is missing
 * @param near at the own level, the target or a level directly after the own one
 * @param shared words of the evidence that the ladder uses here too, the most telling first; empty when there is none
 * @param state what the evidence so far says of this expectation
 */
public record Suggestion(ExpectationId expectation, double score, boolean near, List<String> shared, State state) {
    public Suggestion {
        shared = List.copyOf(shared);
    }

    /** Why it is suggested: {@code shares "churn", "pricing"; shown}. */
    public String why() {
        String words = shared.isEmpty()
                ? "no shared words"
                : "shares \"" + String.join("\", \"", shared.subList(0, Math.min(3, shared.size()))) + "\"";
        return words + "; " + state.title();
    }
}
