package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the evidence says of a person on a day: computed, never typed.
 *
 * @param levels the judged levels in the ladder's order
 */
public record Standing(LocalDate on, Ladder ladder, List<LevelStanding> levels) {
    public Standing {
        levels = List.copyOf(levels);
    }

    public Optional<LevelStanding> level(String levelId) {
        return levels.stream().filter(l -> l.level().id().equals(levelId)).findFirst();
    }

    public Optional<ExpectationStanding> expectation(ExpectationId id) {
        return level(id.level()).flatMap(l -> l.expectation(id.competency()));
    }
}
