package dev.rung.tui.session;

import dev.rung.service.Rung;
import java.util.List;
import java.util.Optional;

/** The sides coaching is shown from, in the order of the row. */
final class CoachingSides {
    private CoachingSides() {}

    /** New sides for a page; they show nothing yet. */
    static List<CoachingTab> of(Rung rung) {
        return List.of(
                new PeopleSide(rung),
                new SessionsSide(rung),
                new CommitmentsSide(rung),
                new QuestionsSide(rung, Optional.empty()));
    }
}
