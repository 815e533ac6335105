package dev.rung.tui.review;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class ReviewScreens {
    private ReviewScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.ReviewWalk walk) {
            return Optional.of(new ReviewWalk(rung, walk.personId()));
        }
        if (destination instanceof Destination.ReviewPage page) {
            return Optional.of(new ReviewPage(rung, page.reviewId()));
        }
        return destination instanceof Destination.ReviewComparison comparison
                ? Optional.of(new ReviewComparisonScreen(rung, comparison.personId()))
                : Optional.empty();
    }
}
