package dev.rung.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingPoolTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ExpectationId CELL = new ExpectationId("outcome", "pm");

    private static Review review(String id, String person, String reviewer, LocalDate on, Rating... ratings) {
        return review(id, person, reviewer, "", on, ratings);
    }

    private static Review review(
            String id, String person, String reviewer, String key, LocalDate on, Rating... ratings) {
        List<ReviewRating> given = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            ExpectationId cell = i == 0 ? CELL : new ExpectationId("competency-" + i, "pm");
            given.add(new ReviewRating(cell, "", "", "wording", ratings[i], "words", List.of()));
        }
        Optional<Review.Origin> origin = key.isEmpty() ? Optional.empty() : Optional.of(new Review.Origin("pack", key));
        return new Review(id, person, reviewer, on, "ladder", "1", given, origin);
    }

    private static RatingPool.Reviewed person(String id, Review... reviews) {
        return new RatingPool.Reviewed(id, id, "pm", List.of(reviews));
    }

    private static CalibratedRating change(String id, String review, Rating rating, LocalDate on) {
        return new CalibratedRating(id, Optional.empty(), review, CELL, rating, "because", on);
    }

    @Test
    void ofEachReviewerTheNewestUpToTheDayCountsWhateverTheOrder() {
        RatingPool pool = RatingPool.of(
                List.of(person(
                        "ada",
                        review("3", "ada", "Noor", DAY.plusDays(1), Rating.EXCEEDING),
                        review("2", "ada", "Noor", DAY, Rating.MEETING),
                        review("1", "ada", "Noor", DAY.minusDays(9), Rating.NOT_YET))),
                List.of(),
                DAY);

        assertThat(pool.rows()).extracting(r -> r.review().id()).containsExactly("2");
        assertThat(pool.people().get(0).firstReviewed()).contains(DAY.minusDays(9));
    }

    @Test
    void twoOfOneNameAreToldApartByTheirKeys() {
        RatingPool pool = RatingPool.of(
                List.of(person(
                        "ada",
                        review("1", "ada", "Sam", "AAAA-BBBB", DAY, Rating.MEETING),
                        review("2", "ada", "Sam", "CCCC-DDDD", DAY, Rating.NOT_YET))),
                List.of(),
                DAY);

        assertThat(pool.raters()).containsExactly("Sam (BBBB)", "Sam (DDDD)");
    }

    @Test
    void theNewestChangeUpToTheDayIsWhatTheReviewSaysAndAgreementStaysWithTheOriginal() {
        RatingPool pool = RatingPool.of(
                List.of(person("ada", review("1", "ada", "Noor", DAY.minusDays(9), Rating.NOT_YET))),
                List.of(
                        change("b", "1", Rating.MEETING, DAY),
                        change("c", "1", Rating.EXCEEDING, DAY.plusDays(1)),
                        change("a", "1", Rating.WORKING_TOWARDS, DAY)),
                DAY);

        PooledRating row = pool.rows().get(0);
        assertThat(row.rating()).isEqualTo(Rating.MEETING);
        assertThat(row.stepsGiven()).hasValue(1);
        assertThat(pool.table().units().get(0).get(0)).hasValue(1);
    }

    @Test
    void notObservedIsMissingAndNeverAZero() {
        RatingPool pool = RatingPool.of(
                List.of(person(
                        "ada",
                        review("1", "ada", "Noor", DAY, Rating.NOT_OBSERVED, Rating.EXCEEDING),
                        review("2", "ada", "Paul", DAY, Rating.NOT_YET, Rating.EXCEEDING))),
                List.of(),
                DAY);

        assertThat(pool.table().units().get(0).get(0)).isEmpty();
        assertThat(Agreement.of(pool.table()).n()).isEqualTo(1);
        assertThat(Drift.of(pool).get(0).mean()).isEqualTo(4);
        assertThat(Outlier.of(pool)).extracting(Outlier::kind).containsExactly(Outlier.Kind.TOP);
        Distribution distribution = Distribution.of(pool, List.of("pm")).get(0);
        assertThat(distribution.observed()).isEqualTo(3);
        assertThat(distribution.share(Rating.EXCEEDING)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void driftIsToldInDeviationsOnlyFromFivePeopleOn() {
        for (int people : new int[] {4, 5}) {
            RatingPool pool = RatingPool.of(
                    IntStream.range(0, people)
                            .mapToObj(i -> person(
                                    "p" + i,
                                    review("n" + i, "p" + i, "Noor", DAY, Rating.WORKING_TOWARDS),
                                    review("p" + i, "p" + i, "Paul", DAY, Rating.EXCEEDING)))
                            .toList(),
                    List.of(),
                    DAY);
            Drift paul = Drift.of(pool).get(1);
            assertThat(paul.people()).isEqualTo(people);
            assertThat(paul.difference()).isEqualTo(1);
            if (people == 5) {
                // ten ratings of 2 and 4: their standard deviation is √(10 ÷ 9)
                assertThat(paul.inSds().value().orElseThrow()).isCloseTo(1 / Math.sqrt(10 / 9.0), within(1e-12));
                assertThat(paul.lean()).isEqualTo("lenient");
                assertThat(Drift.of(pool).get(0).lean()).isEqualTo("severe");
            } else {
                assertThat(paul.inSds().words()).isEqualTo("n/a (under 5 people: the difference may be theirs)");
                assertThat(paul.lean()).isEmpty();
            }
        }
    }

    @Test
    void withoutVariationThereIsNoDrift() {
        RatingPool pool = RatingPool.of(
                List.of(person("ada", review("1", "ada", "Noor", DAY, Rating.MEETING, Rating.MEETING))),
                List.of(),
                DAY);

        assertThat(Drift.of(pool).get(0).inSds()).isEqualTo(Statistic.NO_VARIATION);
    }

    @Test
    void theOrderOfAMeetingIsItsOwnAndLeavesNobodyOut() {
        List<String> people = IntStream.range(0, 12).mapToObj(i -> "p" + i).toList();
        List<String> order = MeetingOrder.of("meeting", people, p -> p);

        assertThat(order).containsExactlyInAnyOrderElementsOf(people).isNotEqualTo(people);
        assertThat(MeetingOrder.of("meeting", order, p -> p)).isEqualTo(order);
        assertThat(MeetingOrder.of("another", people, p -> p)).isNotEqualTo(order);
    }
}
