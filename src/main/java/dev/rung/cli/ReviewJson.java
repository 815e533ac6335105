package dev.rung.cli;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.review.SubmittedReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reviews as JSON. The names are documented in {@code json.md} and stay. */
final class ReviewJson {
    private ReviewJson() {}

    static Map<String, Object> head(String person, Review review) {
        return JsonMap.of(
                "id", review.id(),
                "person_id", review.personId(),
                "person", person,
                "reviewer", review.reviewer(),
                "on", review.on(),
                "ladder", review.ladderId(),
                "ladder_version", review.ladderVersion(),
                "pack_id", review.origin().map(Review.Origin::packId),
                "fingerprint", review.origin().map(Review.Origin::fingerprint));
    }

    /** A review with all that is said beside it. */
    static Map<String, Object> whole(SubmittedReview source) {
        Map<String, Object> map = head(source.person(), source.review());
        map.put(
                "ratings",
                source.review().ratings().stream()
                        .map(r -> rating(r, source.calibrated()))
                        .toList());
        map.put("comparison", comparison(source.comparison()));
        map.put("plan", plan(source.plan()));
        return map;
    }

    private static Map<String, Object> rating(ReviewRating rating, List<CalibratedRating> changes) {
        return JsonMap.of(
                "expectation", rating.expectation().toString(),
                "competency_title", rating.competencyTitle(),
                "level_title", rating.levelTitle(),
                "wording", rating.wording(),
                "rating", rating.rating(),
                "words", rating.words(),
                "cites", rating.cites(),
                "changes",
                        changes.stream()
                                .filter(c -> c.expectation().equals(rating.expectation()))
                                .map(c -> JsonMap.of(
                                        "rating", c.rating(),
                                        "reason", c.reason(),
                                        "on", c.on(),
                                        "calibration_id", c.calibrationId()))
                                .toList());
    }

    static Map<String, Object> comparison(ReviewComparison comparison) {
        return JsonMap.of(
                "reviewers",
                comparison.reviewers().stream()
                        .map(r -> JsonMap.of("name", r.name(), "fingerprint", r.fingerprint(), "on", r.on()))
                        .toList(),
                "rows",
                comparison.rows().stream().map(ReviewJson::row).toList());
    }

    private static Map<String, Object> row(ReviewComparison.Row row) {
        List<Object> reviews = new ArrayList<>();
        row.reviews().forEach(o -> reviews.add(opinion(o)));
        return JsonMap.of(
                "expectation", row.expectation().toString(),
                "competency_title", row.competency(),
                "level_title", row.level(),
                "wording", row.wording(),
                "self", opinion(row.self()),
                "reviews", reviews,
                "evidence", row.evidence(),
                "spread", number(row.spread()),
                "gap", number(row.gap()));
    }

    private static Optional<Integer> number(OptionalInt steps) {
        return steps.isPresent() ? Optional.of(steps.getAsInt()) : Optional.empty();
    }

    private static Object opinion(Optional<ReviewComparison.Opinion> opinion) {
        return opinion.map(o -> JsonMap.of(
                "rating", o.rating(),
                "given", o.given(),
                "reason", o.reason(),
                "words", o.words(),
                "on", o.on()));
    }

    static Map<String, Object> plan(ConversationPlan plan) {
        return JsonMap.of(
                "agreements",
                plan.agreements().stream().map(r -> r.expectation().toString()).toList(),
                "differences",
                plan.differences().stream().map(r -> r.expectation().toString()).toList(),
                "questions",
                plan.questions().stream()
                        .map(q -> JsonMap.of(
                                "expectation", q.about().expectation().toString(), "words", q.words()))
                        .toList());
    }

    static Map<String, Object> nudge(Nudge nudge) {
        return JsonMap.of(
                "kind",
                nudge.kind(),
                "words",
                nudge.words(),
                "rests_on",
                nudge.rows().stream()
                        .map(r -> JsonMap.of(
                                "person", r.person(),
                                "expectation", r.expectation().map(ExpectationId::toString),
                                "rating", r.rating(),
                                "evidence_id", r.piece().map(p -> p.id()),
                                "title", r.piece().map(p -> p.title()),
                                "on", r.piece().map(p -> p.on())))
                        .toList());
    }
}
