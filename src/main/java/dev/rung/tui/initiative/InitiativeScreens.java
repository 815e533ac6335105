package dev.rung.tui.initiative;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The screens of this room by their destinations. */
public final class InitiativeScreens {
    private InitiativeScreens() {}

    /**
     * The screen of a destination; empty when it lies in another room.
     *
     * @param sides makes the sides of an initiative's page, in their order
     */
    public static Optional<Screen> of(Destination destination, Rung rung, Supplier<List<InitiativeTab>> sides) {
        if (destination instanceof Destination.InitiativeList list) {
            return Optional.of(new InitiativeListScreen(rung, list.filter()));
        }
        if (destination instanceof Destination.InitiativePage page) {
            return Optional.of(new InitiativePageScreen(rung, page.initiativeId(), page.tab(), sides.get()));
        }
        if (destination instanceof Destination.InitiativeImport file) {
            return Optional.of(new InitiativeImportScreen(rung, file.file()));
        }
        return Optional.empty();
    }

    /** The one-line capture of an idea, over whatever is shown. */
    public static Screen capture(Rung rung) {
        return new NewInitiativeScreen(rung);
    }
}
