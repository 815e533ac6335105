package dev.rung.tui.promotion;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class PromotionScreens {
    private PromotionScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.PromotionPage page
                ? Optional.of(new CaseScreen(rung, page.personId()))
                : Optional.empty();
    }
}
