package dev.rung.domain.coaching;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An expectation that is not sustained yet.
 *
 * @param title {@code Outcome ownership at Principal PM}
 * @param missing what is missing for the next state, in words
 * @param core whether the level cannot be reached without it
 */
public record Gap(ExpectationId id, String title, State state, String missing, boolean core) {

    /**
     * The gaps of the own and the target level, the nearest to being sustained first: by state, then core before others, then
     * the own level before the target, then in the ladder's order. Hygiene and what is not applicable are no gaps.
     *
     * @param target empty when none is set
     */
    public static List<Gap> nearest(Standing standing, String own, Optional<String> target) {
        return Stream.concat(Stream.of(own), target.stream())
                .distinct()
                .flatMap(id -> standing.level(id).stream())
                .flatMap(level ->
                        level.expectations().stream().filter(Gap::isGap).map(e -> of(level, e)))
                .sorted(Comparator.comparing(Gap::state).reversed().thenComparing(g -> !g.core()))
                .toList();
    }

    private static boolean isGap(ExpectationStanding expectation) {
        return expectation.applicable() && !expectation.hygiene() && !expectation.sustained();
    }

    private static Gap of(LevelStanding level, ExpectationStanding e) {
        String title = e.competency().title() + " at " + level.level().title();
        return new Gap(e.id(), title, e.state(), e.missing(), e.core());
    }

    /** State and what is missing, the state once: {@code claimed, nothing counted; …}. */
    public String words() {
        return missing.startsWith(state.title()) ? missing : state.title() + (missing.isEmpty() ? "" : ", " + missing);
    }
}
