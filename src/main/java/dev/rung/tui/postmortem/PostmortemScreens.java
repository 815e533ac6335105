package dev.rung.tui.postmortem;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** The screens of this room by their destinations. */
public final class PostmortemScreens {
    private PostmortemScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        return destination instanceof Destination.PostmortemPage page
                ? Optional.of(new PostmortemScreen(rung, page.initiativeId(), week(page.weeks())))
                : Optional.empty();
    }

    private static Optional<Postmortem.Week> week(OptionalInt weeks) {
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Postmortem.Week.values())
                .filter(w -> w.weeks() == weeks.getAsInt())
                .findFirst()
                .orElseThrow(() ->
                        Refusal.usage("There is no look after " + weeks.getAsInt() + " weeks; there are 2, 6, 12.")));
    }
}
