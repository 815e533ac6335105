package dev.rung.domain.review;

import java.util.List;
import java.util.Map;

/**
 * A submitted review with all that is said beside it, in words that were frozen with reviews and assessments: nothing of it
 * follows the ladder.
 *
 * @param person the name of who is rated
 * @param calibrated changes of this review's ratings, oldest first
 * @param comparison of what it rates, in frozen words
 * @param plan from that comparison, without questions of the ladder as it is now
 * @param pieces those cited that may be named, by id; private ones and those that are gone are missing
 */
public record SubmittedReview(
        String person,
        Review review,
        List<CalibratedRating> calibrated,
        ReviewComparison comparison,
        ConversationPlan plan,
        Map<String, SeenPiece> pieces) {
    public SubmittedReview {
        calibrated = List.copyOf(calibrated);
        pieces = Map.copyOf(pieces);
    }
}
