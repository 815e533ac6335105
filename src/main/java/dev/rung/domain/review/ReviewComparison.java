package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a person and each reviewer say of the same expectations, side by side. Nothing is averaged. Of each of them the
 * newest answer to an expectation counts; a newer <em>not observed</em> takes back an older answer. Not observed and no
 * answer are no disagreement.
 *
 * @param reviewers by name
 * @param rows what at least one reviewer answered: by disagreement, see {@link #BY_DISAGREEMENT}
 */
public record ReviewComparison(List<Reviewer> reviewers, List<Row> rows) {
    /** Largest spread first, then the largest gap between self and a reviewer, then as the ladder has them. */
    static final Comparator<Row> BY_DISAGREEMENT = Comparator.comparingInt(
                    (Row r) -> -r.spread().orElse(-1))
            .thenComparingInt(r -> -r.gap().orElse(-1));

    public ReviewComparison {
        reviewers = List.copyOf(reviewers);
        rows = List.copyOf(rows);
    }

    /**
     * Who reviewed. Two of one name with different keys are two.
     *
     * @param on the day of their newest review
     */
    public record Reviewer(String name, String fingerprint, LocalDate on) {}

    /**
     * One answer.
     *
     * @param given as it was submitted
     * @param rating as it reads now: changed in calibration, or as given
     * @param reason why it was changed; {@code ""} where it was not
     * @param on the day it was submitted
     */
    public record Opinion(Rating given, Rating rating, String reason, String words, LocalDate on) {
        /** 1 to 4 as it reads now; empty for not observed. */
        public OptionalInt steps() {
            return RatingSteps.of(rating);
        }

        public boolean changed() {
            return given != rating;
        }
    }

    /**
     * One expectation.
     *
     * @param competency its title, as it was frozen in the newest review that has it
     * @param level likewise
     * @param wording likewise
     * @param reviews in the order of the reviewers
     * @param evidence its state as of the day; empty where it is not known
     */
    public record Row(
            ExpectationId expectation,
            String competency,
            String level,
            String wording,
            Optional<Opinion> self,
            List<Optional<Opinion>> reviews,
            Optional<State> evidence) {
        public Row {
            reviews = List.copyOf(reviews);
        }

        private List<Integer> reviewSteps() {
            return reviews.stream()
                    .flatMap(Optional::stream)
                    .flatMap(Row::steps)
                    .toList();
        }

        private static Stream<Integer> steps(Opinion opinion) {
            return opinion.steps().stream().boxed();
        }

        /** Steps between the lowest and the highest rating; empty where fewer than two are known. */
        public OptionalInt spread() {
            List<Integer> all = Stream.concat(self.stream().flatMap(Row::steps), reviewSteps().stream())
                    .sorted()
                    .toList();
            return all.size() < 2 ? OptionalInt.empty() : OptionalInt.of(all.get(all.size() - 1) - all.get(0));
        }

        /** The most steps between the person and one reviewer; empty where either is not known. */
        public OptionalInt gap() {
            Optional<Integer> own = self.flatMap(o -> steps(o).findFirst());
            return own.isEmpty()
                    ? OptionalInt.empty()
                    : reviewSteps().stream()
                            .mapToInt(r -> Math.abs(r - own.get()))
                            .max();
        }
    }

    /**
     * Compares; the order of what is given does not matter.
     *
     * @param reviews of one person, on one ladder
     * @param changes of ratings of these reviews
     * @param assessments of the same person, on the same ladder
     * @param states of the evidence, as of the day
     * @param order the ladder's expectations; what is not in it comes last, by its id
     */
    public static ReviewComparison of(
            Collection<Review> reviews,
            Collection<CalibratedRating> changes,
            Collection<Assessment> assessments,
            Map<ExpectationId, State> states,
            List<ExpectationId> order) {
        Map<List<Object>, CalibratedRating> changed = new HashMap<>();
        changes.stream()
                .sorted(Comparator.comparing(CalibratedRating::on).thenComparing(CalibratedRating::id))
                .forEach(c -> changed.put(List.of(c.reviewId(), c.expectation()), c));
        Map<List<String>, Map<ExpectationId, Opinion>> byReviewer =
                new TreeMap<>(Comparator.comparing((List<String> k) -> k.get(0)).thenComparing(k -> k.get(1)));
        Map<List<String>, LocalDate> days = new HashMap<>();
        Map<ExpectationId, ReviewRating> frozen = new LinkedHashMap<>();
        reviews.stream().sorted(Review.BY_AGE).forEach(review -> {
            List<String> reviewer = List.of(
                    review.reviewer(),
                    review.origin().map(Review.Origin::fingerprint).orElse(""));
            days.put(reviewer, review.on());
            Map<ExpectationId, Opinion> said = byReviewer.computeIfAbsent(reviewer, k -> new HashMap<>());
            review.ratings().forEach(r -> {
                said.put(
                        r.expectation(),
                        opinion(
                                r,
                                review.on(),
                                Optional.ofNullable(changed.get(List.of(review.id(), r.expectation())))));
                frozen.put(r.expectation(), r);
            });
        });
        Map<ExpectationId, Opinion> own = new HashMap<>();
        assessments.stream()
                .sorted(Assessment.BY_AGE)
                .forEach(a -> a.ratings()
                        .forEach(r ->
                                own.put(r.expectation(), new Opinion(r.rating(), r.rating(), "", r.words(), a.on()))));
        List<Row> rows = new ArrayList<>();
        frozen.forEach((id, rating) -> rows.add(new Row(
                id,
                rating.competencyName(),
                rating.levelName(),
                rating.wording(),
                Optional.ofNullable(own.get(id)),
                byReviewer.values().stream()
                        .map(said -> Optional.ofNullable(said.get(id)))
                        .toList(),
                Optional.ofNullable(states.get(id)))));
        rows.sort(BY_DISAGREEMENT
                .thenComparingInt(r -> place(order, r.expectation()))
                .thenComparing(Row::expectation));
        return new ReviewComparison(
                byReviewer.keySet().stream()
                        .map(k -> new Reviewer(k.get(0), k.get(1), days.get(k)))
                        .toList(),
                rows);
    }

    private static Opinion opinion(ReviewRating given, LocalDate on, Optional<CalibratedRating> change) {
        return new Opinion(
                given.rating(),
                change.map(CalibratedRating::rating).orElse(given.rating()),
                change.map(CalibratedRating::reason).orElse(""),
                given.words(),
                on);
    }

    private static int place(List<ExpectationId> order, ExpectationId id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }
}
