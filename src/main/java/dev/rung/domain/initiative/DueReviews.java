package dev.rung.domain.initiative;

import dev.rung.domain.initiative.DueReview.Urgency;
import dev.rung.domain.initiative.Postmortem.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A launch makes three reviews due by itself, after 2, 6 and 12 weeks. */
public final class DueReviews {
    private DueReviews() {}

    /**
     * What is not written yet, the earliest first: each until a postmortem of its week or a later one exists. None
     * without a launch, none once the bet is closed or dropped. Postmortems after the day are not there yet.
     */
    public static List<DueReview> of(Initiative initiative, List<Postmortem> postmortems, LocalDate today) {
        if (initiative.launchedOn().isEmpty()
                || initiative.stage() == Stage.CLOSED
                || initiative.stage() == Stage.DROPPED) {
            return List.of();
        }
        LocalDate launched = initiative.launchedOn().get();
        return Arrays.stream(Week.values())
                .filter(week -> postmortems.stream()
                        .noneMatch(p -> !p.on().isAfter(today) && p.week().compareTo(week) >= 0))
                .map(week -> new DueReview(week, week.dueAfter(launched)))
                .toList();
    }

    /** The one to write: the latest of those whose day has come, because it answers for the earlier ones; else the next. */
    public static Optional<DueReview> pressing(Initiative initiative, List<Postmortem> postmortems, LocalDate today) {
        List<DueReview> open = of(initiative, postmortems, today);
        return open.stream()
                .filter(r -> r.on(today) != Urgency.UPCOMING)
                .reduce((earlier, later) -> later)
                .or(() -> open.stream().findFirst());
    }
}
