package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.standing.ExpectationStanding;
import java.util.Optional;

/**
 * One question of a self-assessment.
 *
 * @param number its place, from 1
 * @param last what was answered last time, if ever
 */
record WalkQuestion(Ladder ladder, Behind behind, int number, int of, Optional<ExpectationView.Own> last) {
    ExpectationStanding standing() {
        return behind.standing();
    }

    ExpectationId id() {
        return standing().id();
    }

    Expectation expectation() {
        return ladder.expectation(id()).orElseThrow();
    }
}
