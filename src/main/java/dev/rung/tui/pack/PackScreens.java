package dev.rung.tui.pack;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations, and the ways to them from others. */
public final class PackScreens {
    private PackScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.PackExport to) {
            return Optional.of(new PackExportScreen(rung, to.recipientId()));
        }
        if (destination instanceof Destination.PackImport from) {
            return Optional.of(new PackFileScreen(rung, from.file()));
        }
        return destination instanceof Destination.KnownKeys ? Optional.of(new KnownKeysScreen(rung)) : Optional.empty();
    }

    /**
     * Shows what would be sent of what I said of somebody, and writes it on wish.
     *
     * @param to who gets it; empty for the person themself
     */
    public static Next sendReview(Rung rung, String personId, Optional<String> to) {
        return PackPreviewScreen.open(new Outgoing.Review(rung, personId, to));
    }

    /** Shows the summary of a closed session as its coachee would get it, and writes it on wish. */
    public static Next sendSession(Rung rung, String sessionId) {
        return PackPreviewScreen.open(new Outgoing.Session(rung, sessionId));
    }
}
