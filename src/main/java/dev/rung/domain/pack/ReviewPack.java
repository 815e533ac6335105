package dev.rung.domain.pack;

import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer sends of one person: verdicts, and submitted reviews with what calibration made of them.
 *
 * @param personId whom it is about, as that person's own workspace calls them
 * @param personName likewise
 * @param reviews submitted ones only; may be empty when only questions go back
 */
public record ReviewPack(
        String personId,
        String personName,
        List<GivenVerdict> verdicts,
        List<Review> reviews,
        List<CalibratedRating> calibrated)
        implements PackContent {
    public ReviewPack {
        verdicts = List.copyOf(verdicts);
        reviews = List.copyOf(reviews);
        calibrated = List.copyOf(calibrated);
    }

    @Override
    public Purpose purpose() {
        return Purpose.REVIEW;
    }

    /**
     * A verdict as it travels: claims have other ids in other workspaces and are named by their expectation.
     *
     * @param claim the expectation whose claim is meant; empty when the piece is
     * @param pieceDigest how the piece read that was judged
     */
    public record GivenVerdict(
            String id,
            String evidenceId,
            Optional<ExpectationId> claim,
            Verdict.Decision decision,
            LocalDate on,
            String words,
            String pieceDigest) {}
}
