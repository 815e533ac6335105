package dev.rung.tui.calibration;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class CalibrationScreens {
    private CalibrationScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.CalibrationList) {
            return Optional.of(new CalibrationListScreen(rung));
        }
        return destination instanceof Destination.CalibrationPage page
                ? Optional.of(new CalibrationPageScreen(rung, page.calibrationId()))
                : Optional.empty();
    }
}
