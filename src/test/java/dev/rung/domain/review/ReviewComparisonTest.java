package dev.rung.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<ExpectationId> ORDER =
            IntStream.range(0, 6).mapToObj(ReviewComparisonTest::cell).toList();

    private static ExpectationId cell(int number) {
        return new ExpectationId("c" + (9 - number), "senior");
    }

    /** One letter an expectation: 0 to 4, or a dot where nothing was answered. */
    private static Review review(String id, String reviewer, int daysAgo, String digits) {
        List<ReviewRating> ratings = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '.') {
                Rating rating = Rating.values()[digits.charAt(i) - '0'];
                ratings.add(new ReviewRating(
                        cell(i),
                        "Competency " + i,
                        "Senior",
                        "wording " + i,
                        rating,
                        reviewer + " on " + i,
                        List.of()));
            }
        }
        return new Review(id, "ana", reviewer, DAY.minusDays(daysAgo), "owner-pm", "1", ratings, Optional.empty());
    }

    private static Assessment assessment(String id, int daysAgo, String digits) {
        return new Assessment(
                id,
                "ana",
                DAY.minusDays(daysAgo),
                "owner-pm",
                "1",
                review(id, "self", daysAgo, digits).ratings().stream()
                        .map(r -> new AssessmentRating(r.expectation(), r.rating(), r.wording(), r.words()))
                        .toList());
    }

    private static ReviewComparison compare(List<Review> reviews, List<Assessment> assessments) {
        return ReviewComparison.of(reviews, List.of(), assessments, Map.of(), ORDER);
    }

    private static String order(ReviewComparison comparison) {
        StringBuilder order = new StringBuilder();
        comparison.rows().forEach(r -> order.append(ORDER.indexOf(r.expectation())));
        return order.toString();
    }

    @ParameterizedTest
    @CsvSource({
        // self, Ines, Tom, order of the rows
        "333, 333, 333, 012",
        "333, 321, 333, 210",
        "313, 333, 333, 102",
        "333, 313, 331, 120",
        // Equal spreads: where self and a reviewer differ more comes first.
        "3.3, 333, 133, 021",
        "...., 14, 41, 01",
        // Ines and Tom are two apart twice; only in the second is self two off.
        "22, 13, 33, 01",
        "23, 13, 31, 10",
        // Not observed is no disagreement, and comes after what is agreed.
        "404, 040, 000, 012",
        "434, 043, 030, 120",
    })
    void rowsAreSortedByDisagreement(String self, String ines, String tom, String order) {
        ReviewComparison comparison = compare(
                List.of(review("r1", "Ines", 3, ines), review("r2", "Tom", 2, tom)),
                List.of(assessment("a1", 4, self)));
        assertThat(order(comparison)).isEqualTo(order);
    }

    @Test
    void theNewestAnswerOfEachCountsAndNotObservedTakesBackAnOlderOne() {
        ReviewComparison comparison = compare(
                List.of(review("r2", "Ines", 1, "0.4"), review("r1", "Ines", 300, "33.")),
                List.of(assessment("a2", 2, "1."), assessment("a1", 200, "44")));
        assertThat(comparison.reviewers()).containsExactly(new ReviewComparison.Reviewer("Ines", "", DAY.minusDays(1)));
        ReviewComparison.Row first = row(comparison, 0);
        assertThat(first.self().orElseThrow().rating()).isEqualTo(Rating.NOT_YET);
        assertThat(first.reviews().get(0).orElseThrow().rating()).isEqualTo(Rating.NOT_OBSERVED);
        assertThat(first.spread()).isEmpty();
        assertThat(row(comparison, 1).spread()).isEqualTo(OptionalInt.of(1));
        assertThat(row(comparison, 1).reviews().get(0).orElseThrow().on()).isEqualTo(DAY.minusDays(300));
        assertThat(row(comparison, 2).self()).isEmpty();
        assertThat(row(comparison, 2).wording()).isEqualTo("wording 2");
    }

    private static ReviewComparison.Row row(ReviewComparison comparison, int number) {
        return comparison.rows().stream()
                .filter(r -> r.expectation().equals(cell(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCalibratedRatingIsWhatTheReviewSaysAndTheOriginalStaysBesideIt() {
        CalibratedRating first = change("k1", 3, Rating.NOT_YET);
        CalibratedRating second = change("k2", 2, Rating.WORKING_TOWARDS);
        ReviewComparison comparison = ReviewComparison.of(
                List.of(review("r1", "Ines", 5, "4")),
                List.of(second, first),
                List.of(assessment("a1", 6, "4")),
                Map.of(cell(0), State.SHOWN),
                ORDER);
        ReviewComparison.Opinion said =
                comparison.rows().get(0).reviews().get(0).orElseThrow();
        assertThat(said.given()).isEqualTo(Rating.EXCEEDING);
        assertThat(said.rating()).isEqualTo(Rating.WORKING_TOWARDS);
        assertThat(said.changed()).isTrue();
        assertThat(said.reason()).isEqualTo("reason k2");
        assertThat(comparison.rows().get(0).gap()).isEqualTo(OptionalInt.of(2));
        assertThat(comparison.rows().get(0).evidence()).contains(State.SHOWN);
    }

    private static CalibratedRating change(String id, int daysAgo, Rating rating) {
        return new CalibratedRating(
                id, Optional.empty(), "r1", cell(0), rating, "reason " + id, DAY.minusDays(daysAgo));
    }

    @Test
    void twoOfOneNameWithDifferentKeysAreTwo() {
        Review one = review("r1", "Kim", 5, "4");
        Review other = new Review(
                "r2",
                "ana",
                "Kim",
                DAY,
                "owner-pm",
                "1",
                review("r2", "Kim", 0, "1").ratings(),
                Optional.of(new Review.Origin("p", "ABCD")));
        ReviewComparison comparison = compare(List.of(other, one), List.of());
        assertThat(comparison.reviewers())
                .extracting(ReviewComparison.Reviewer::fingerprint)
                .containsExactly("", "ABCD");
        assertThat(comparison.rows().get(0).spread()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void thePlanHasAtMostThreeOfEachAndAsksByTurns() {
        ReviewComparison comparison = compare(
                List.of(
                        review("r1", "Ines", 3, "3.3314"),
                        review("r2", "Tom", 2, "..33.."),
                        review("r3", "Uma", 1, "3..3..")),
                List.of(assessment("a1", 4, "333343")));
        ConversationPlan plan = ConversationPlan.of(
                comparison, id -> id.equals(cell(4)) ? List.of("one?", "two?", "three?") : List.of());
        assertThat(plan.agreements())
                .extracting(ReviewComparison.Row::expectation)
                .containsExactly(cell(3), cell(0), cell(2));
        assertThat(plan.differences())
                .extracting(ReviewComparison.Row::expectation)
                .containsExactly(cell(4), cell(5));
        assertThat(plan.questions())
                .extracting(ConversationPlan.Asked::words)
                .containsExactly(
                        "one?",
                        "What would each of you have to see to say the same of “Competency 5” at Senior?",
                        "two?");
    }

    @Test
    void withoutDifferencesNothingIsAskedAndWithoutReviewsNothingIsCompared() {
        assertThat(compare(List.of(), List.of(assessment("a1", 4, "3333"))).rows())
                .isEmpty();
        ConversationPlan plan = ConversationPlan.of(
                compare(List.of(review("r1", "Ines", 3, "300")), List.of(assessment("a1", 4, "344"))),
                id -> List.of("one?"));
        assertThat(plan.agreements()).hasSize(1);
        assertThat(plan.differences()).isEmpty();
        assertThat(plan.questions()).isEmpty();
    }

    @Test
    void theOrderOfReviewsAndAssessmentsDoesNotMatter() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Review> reviews = new ArrayList<>();
            List<Assessment> assessments = new ArrayList<>();
            List<CalibratedRating> changes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                reviews.add(review("r" + i, i % 2 == 0 ? "Ines" : "Tom", random.nextInt(3), digits(random)));
                assessments.add(assessment("a" + i, random.nextInt(3), digits(random)));
                changes.add(change("k" + i, random.nextInt(3), Rating.values()[random.nextInt(5)]));
            }
            ReviewComparison comparison = ReviewComparison.of(reviews, changes, assessments, Map.of(), ORDER);
            Collections.shuffle(reviews, random);
            Collections.shuffle(assessments, random);
            Collections.shuffle(changes, random);
            assertThat(ReviewComparison.of(reviews, changes, assessments, Map.of(), ORDER))
                    .isEqualTo(comparison);
            List<Integer> spreads =
                    comparison.rows().stream().map(r -> r.spread().orElse(-1)).toList();
            assertThat(spreads).isSortedAccordingTo(Collections.reverseOrder());
        }
    }

    private static String digits(Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            digits.append(".01234".charAt(random.nextInt(6)));
        }
        return digits.toString();
    }
}
