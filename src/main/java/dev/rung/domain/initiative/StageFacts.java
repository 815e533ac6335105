package dev.rung.domain.initiative;

import dev.rung.domain.initiative.Postmortem.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What decides whether an initiative may change its stage. Postmortems dated after {@code today} count for nothing.
 *
 * @param blockers how many findings of the one-pager are blockers, 0 or more
 * @param changes the steps it took so far, in any order; where none is known, stages count as passed one by one
 */
public record StageFacts(
        Initiative initiative,
        OnePager page,
        long blockers,
        List<Postmortem> postmortems,
        List<StageChange> changes,
        LocalDate today) {
    public StageFacts {
        postmortems = postmortems.stream().filter(p -> !p.on().isAfter(today)).toList();
        changes = List.copyOf(changes);
    }

    /** The three answers without which a page is none, as far as they are missing. */
    List<OnePagerField> missingEssentials() {
        return Arrays.stream(OnePagerField.values())
                .filter(OnePagerField::essential)
                .filter(f -> !page.has(f))
                .toList();
    }

    boolean outcomeReviewed() {
        return postmortems.stream().anyMatch(p -> p.week() == Week.TWELVE);
    }

    boolean decided() {
        return postmortems.stream().anyMatch(p -> p.decision().isPresent());
    }

    /** The stage from which it reached the present one; for a dropped one the stage in which it was dropped. */
    Optional<Stage> cameFrom() {
        return changes.stream()
                .filter(c -> c.to() == initiative.stage() && c.from().compareTo(c.to()) < 0)
                .max(Comparator.comparing(StageChange::on).thenComparing(StageChange::id))
                .map(StageChange::from);
    }
}
