package dev.rung.tui.session;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class SessionScreens {
    private SessionScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.CoachingHome home) {
            return Optional.of(new CoachingScreen(home.tab(), CoachingSides.of(rung)));
        }
        if (destination instanceof Destination.SessionPrepare prepare) {
            return Optional.of(new PrepareScreen(rung, prepare.personId()));
        }
        if (destination instanceof Destination.GrowthPlan plan) {
            return Optional.of(new PlanScreen(rung, plan.personId()));
        }
        if (destination instanceof Destination.QuestionBank) {
            return Optional.of(new BankScreen(rung, Optional.empty()));
        }
        return destination instanceof Destination.SessionPage page
                ? Optional.of(new SessionScreen(rung, page.sessionId()))
                : Optional.empty();
    }
}
