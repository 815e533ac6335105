package dev.rung.tui.checklist;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class ChecklistScreens {
    private ChecklistScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.ChecklistList) {
            return Optional.of(new ChecklistListScreen(rung));
        }
        if (destination instanceof Destination.ChecklistWalk walk) {
            return Optional.of(new ChecklistWalkScreen(rung, walk.checklistId(), walk.initiativeId()));
        }
        return destination instanceof Destination.ChecklistHistory history
                ? Optional.of(new ChecklistHistoryScreen(rung, history.checklistId(), history.initiativeId()))
                : Optional.empty();
    }
}
