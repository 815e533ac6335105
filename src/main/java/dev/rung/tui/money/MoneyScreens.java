package dev.rung.tui.money;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class MoneyScreens {
    private MoneyScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.MoneyPage page
                ? Optional.of(new MoneyScreen(page.tab(), MoneySides.of(rung)))
                : Optional.empty();
    }
}
