package dev.rung.tui.leverage;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class LeverageScreens {
    private LeverageScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.SuperPmCheck
                ? Optional.of(new SuperPmScreen(rung))
                : Optional.empty();
    }
}
