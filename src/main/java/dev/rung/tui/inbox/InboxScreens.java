package dev.rung.tui.inbox;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class InboxScreens {
    private InboxScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.EvidenceInbox inbox) {
            return Optional.of(new InboxScreen(rung, inbox.personId()));
        }
        if (destination instanceof Destination.InboxPiece piece) {
            return Optional.of(new InboxPieceScreen(rung, piece.personId(), piece.evidenceId()));
        }
        if (destination instanceof Destination.ReviewerQuestions) {
            return Optional.of(new AskedScreen(rung));
        }
        return Optional.empty();
    }
}
