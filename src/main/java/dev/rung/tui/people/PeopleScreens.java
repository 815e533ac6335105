package dev.rung.tui.people;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class PeopleScreens {
    private PeopleScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.PeopleRoster roster) {
            return Optional.of(new RosterScreen(rung, roster.filter()));
        }
        if (destination instanceof Destination.PersonPage page) {
            return Optional.of(new PersonPageScreen(rung, page.personId(), page.tab()));
        }
        return Optional.empty();
    }
}
