package dev.rung.tui.workspace;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import java.util.Optional;
import java.util.function.Supplier;

/** The screens of this room by their destinations. */
public final class WorkspaceScreens {
    private WorkspaceScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung, Supplier<Next> lookAtSample) {
        if (destination instanceof Destination.Welcome) {
            return Optional.of(new Welcome(rung, lookAtSample));
        }
        if (destination instanceof Destination.Profile) {
            return Optional.of(new Profile(rung));
        }
        if (destination instanceof Destination.ChangeHistory) {
            return Optional.of(new ChangeHistory(rung.changes(), rung.zone()));
        }
        if (destination instanceof Destination.WorkspacePage) {
            return Optional.of(new WorkspacePage(rung, rung.zone()));
        }
        return Optional.empty();
    }
}
