package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class LadderScreens {
    private LadderScreens() {}

    /** Asks for the file of today's readiness report. */
    public static Next export(Rung rung) {
        return ReadinessExport.open(rung, rung.today());
    }

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.LadderMap) {
            return Optional.of(new LadderMap(rung));
        }
        if (destination instanceof Destination.ExpectationPage page) {
            ExpectationId id = new ExpectationId(page.competency(), page.level());
            return Optional.of(new ExpectationPage(rung, id, rung.today()));
        }
        if (destination instanceof Destination.LevelChange change) {
            return Optional.of(new LevelChange(rung, change.from(), change.to()));
        }
        if (destination instanceof Destination.AssessmentWalk) {
            return Optional.of(new AssessmentWalk(rung));
        }
        if (destination instanceof Destination.AssessmentComparison) {
            return Optional.of(new AssessmentComparison(rung));
        }
        return destination instanceof Destination.AssessmentHistory
                ? Optional.of(new AssessmentHistory(rung))
                : Optional.empty();
    }
}
