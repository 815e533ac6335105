package dev.rung.files.pack;

import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The content of a review pack as JSON. Every review in it is of the one person the pack is about. */
final class ReviewContent {
    private static final int MOST_VERDICTS = 20_000;
    private static final int MOST_REVIEWS = 1_000;
    private static final int MOST_CITES = 1_000;

    private ReviewContent() {}

    static Map<String, Object> map(ReviewPack pack) {
        if (pack.reviews().stream().anyMatch(r -> !r.personId().equals(pack.personId()))) {
            throw new IllegalArgumentException("a review pack holds reviews of one person");
        }
        return new Entries()
                .put("person_id", pack.personId())
                .put("person_name", pack.personName())
                .put(
                        "verdicts",
                        pack.verdicts().stream().map(ReviewContent::map).toList())
                .put("reviews", pack.reviews().stream().map(ReviewContent::map).toList())
                .put(
                        "calibrated",
                        pack.calibrated().stream().map(ReviewContent::map).toList())
                .map();
    }

    private static Map<String, Object> map(ReviewPack.GivenVerdict verdict) {
        return new Entries()
                .put("id", verdict.id())
                .put("evidence_id", verdict.evidenceId())
                .put("claim", verdict.claim().map(ExpectationId::toString))
                .put("decision", Words.of(verdict.decision()))
                .put("on", verdict.on())
                .put("words", verdict.words())
                .put("piece_digest", verdict.pieceDigest())
                .map();
    }

    private static Map<String, Object> map(Review review) {
        return new Entries()
                .put("id", review.id())
                .put("reviewer", review.reviewer())
                .put("on", review.on())
                .put("ladder_id", review.ladderId())
                .put("ladder_version", review.ladderVersion())
                .put(
                        "ratings",
                        review.ratings().stream().map(ReviewContent::map).toList())
                .map();
    }

    private static Map<String, Object> map(ReviewRating rating) {
        return new Entries()
                .put("expectation", rating.expectation().toString())
                .put("competency_title", rating.competencyTitle())
                .put("level_title", rating.levelTitle())
                .put("wording", rating.wording())
                .put("rating", rating.rating().word())
                .put("words", rating.words())
                .put("cites", rating.cites())
                .map();
    }

    private static Map<String, Object> map(CalibratedRating rating) {
        return new Entries()
                .put("id", rating.id())
                .put("calibration_id", rating.calibrationId())
                .put("review_id", rating.reviewId())
                .put("expectation", rating.expectation().toString())
                .put("rating", rating.rating().word())
                .put("reason", rating.reason())
                .put("on", rating.on())
                .map();
    }

    static ReviewPack read(PackFields f) {
        String personId = f.id("person_id");
        String personName = f.name("person_name");
        Set<String> verdictIds = new HashSet<>();
        List<ReviewPack.GivenVerdict> verdicts = f.objects("verdicts", MOST_VERDICTS, v -> verdict(v, verdictIds));
        Set<String> reviewIds = new HashSet<>();
        List<Review> reviews = f.objects("reviews", MOST_REVIEWS, r -> review(r, personId, reviewIds));
        Set<String> calibratedIds = new HashSet<>();
        List<CalibratedRating> calibrated = f.objects(
                "calibrated",
                MOST_VERDICTS,
                c -> new CalibratedRating(
                        c.newId("id", calibratedIds),
                        c.optionalId("calibration_id"),
                        c.id("review_id"),
                        c.expectation("expectation"),
                        c.word("rating", Words.RATINGS, Rating.NOT_OBSERVED),
                        c.said("reason"),
                        c.day("on")));
        return new ReviewPack(personId, personName, verdicts, reviews, calibrated);
    }

    private static ReviewPack.GivenVerdict verdict(PackFields f, Set<String> ids) {
        ReviewPack.GivenVerdict verdict = new ReviewPack.GivenVerdict(
                f.newId("id", ids),
                f.id("evidence_id"),
                f.optionalExpectation("claim"),
                f.word("decision", Words.DECISIONS, Verdict.Decision.ACCEPTED),
                f.day("on"),
                f.text("words"),
                f.digest("piece_digest"));
        if (verdict.decision() != Verdict.Decision.ACCEPTED && verdict.words().isBlank()) {
            f.fault("words", "is empty; a question and a rejection want words");
        }
        return verdict;
    }

    private static Review review(PackFields f, String personId, Set<String> ids) {
        Set<ExpectationId> rated = new HashSet<>();
        return new Review(
                f.newId("id", ids),
                personId,
                f.name("reviewer"),
                f.day("on"),
                f.id("ladder_id"),
                f.said("ladder_version"),
                f.objects("ratings", AssessmentJson.MOST_RATINGS, r -> rating(r, rated)),
                Optional.empty());
    }

    private static ReviewRating rating(PackFields f, Set<ExpectationId> rated) {
        ExpectationId expectation = f.expectation("expectation");
        if (!rated.add(expectation)) {
            f.fault("expectation", "is rated twice");
        }
        return new ReviewRating(
                expectation,
                f.text("competency_title"),
                f.text("level_title"),
                f.text("wording"),
                f.word("rating", Words.RATINGS, Rating.NOT_OBSERVED),
                f.text("words"),
                f.ids("cites", MOST_CITES));
    }
}
