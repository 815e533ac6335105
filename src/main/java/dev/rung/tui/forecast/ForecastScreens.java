package dev.rung.tui.forecast;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class ForecastScreens {
    private ForecastScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.ForecastPage page) {
            return Optional.of(new ForecastScreen(rung, page.initiativeId()));
        }
        if (destination instanceof Destination.TrackRecord) {
            return Optional.of(new TrackRecordScreen(rung));
        }
        return Optional.empty();
    }
}
