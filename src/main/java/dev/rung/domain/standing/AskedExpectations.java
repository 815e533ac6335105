package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person is rated on, by themself and by others. */
public final class AskedExpectations {
    private AskedExpectations() {}

    /** The own level, then the target, or the level next to it where no target is set; fewer where there is no such level. */
    public static List<String> levels(Ladder ladder, Person person) {
        List<String> levels = new ArrayList<>(List.of(person.level()));
        person.target()
                .or(() -> ladder.next(person.level()).stream().findFirst().map(Level::id))
                .filter(t -> !levels.contains(t))
                .ifPresent(levels::add);
        return levels;
    }

    /**
     * Every expectation at {@link #levels}, level by level in the ladder's order, without those that do not apply.
     *
     * @param marks of the person on the ladder, oldest first; the newest of an expectation decides
     */
    public static List<ExpectationId> of(Ladder ladder, Person person, Collection<ApplicabilityMark> marks) {
        Map<ExpectationId, Boolean> applicable = new HashMap<>();
        marks.forEach(m -> applicable.put(m.expectation(), m.applicable()));
        return levels(ladder, person).stream()
                .flatMap(l ->
                        ladder.competencies().filter(c -> c.at(l).isPresent()).map(c -> new ExpectationId(c.id(), l)))
                .filter(id -> applicable.getOrDefault(id, true))
                .toList();
    }
}
