package dev.rung.tui.question;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class QuestionScreens {
    private QuestionScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.QuestionPage page) {
            return Optional.of(new QuestionScreen(rung, page.month()));
        }
        return destination instanceof Destination.Rehearsal rehearsal
                ? Optional.of(new RehearsalScreen(rung, rehearsal.month()))
                : Optional.empty();
    }
}
