package dev.rung.tui.update;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class UpdateScreens {
    private UpdateScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.UpdateList) {
            return Optional.of(new UpdateListScreen(rung));
        }
        if (destination instanceof Destination.UpdatePage page) {
            return Optional.of(new UpdateScreen(rung, page.month()));
        }
        return destination instanceof Destination.Scorecard ? Optional.of(new ScorecardScreen(rung)) : Optional.empty();
    }
}
