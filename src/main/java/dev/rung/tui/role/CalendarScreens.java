package dev.rung.tui.role;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens in which a calendar becomes hours, by their destinations. */
public final class CalendarScreens {
    private CalendarScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.CalendarImport file
                ? Optional.of(new CalendarFileScreen(rung, file.file()))
                : Optional.empty();
    }
}
