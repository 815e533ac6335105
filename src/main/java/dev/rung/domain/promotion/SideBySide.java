package dev.rung.domain.promotion;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What everybody says of one expectation, beside what the evidence says. Nothing is averaged.
 *
 * @param name competency and level: {@code Strategy and choices at Principal PM}
 * @param own the person's newest answer, with its day
 * @param given each reviewer's newest rating, the reviewer with the newest review first
 */
public record SideBySide(ExpectationId expectation, String name, Optional<Own> own, List<Given> given, State evidence) {
    public SideBySide {
        given = List.copyOf(given);
    }

    public record Own(Rating rating, LocalDate on) {}

    /**
     * @param original as it was submitted
     * @param changed as calibration changed it last
     */
    public record Given(
            String reviewId,
            String reviewer,
            LocalDate on,
            Rating original,
            Optional<CalibratedRating> changed,
            String words) {
        /** What counts: the changed one where there is one. */
        public Rating now() {
            return changed.map(CalibratedRating::rating).orElse(original);
        }
    }

    /** The widest step between two sides, 0 to 3; not observed takes no part. */
    public int spread() {
        List<Integer> sides = Stream.concat(
                        own.stream().map(Own::rating), given.stream().map(Given::now))
                .filter(r -> r != Rating.NOT_OBSERVED)
                .map(Rating::ordinal)
                .toList();
        return sides.isEmpty()
                ? 0
                : sides.stream().mapToInt(i -> i).max().orElseThrow()
                        - sides.stream().mapToInt(i -> i).min().orElseThrow();
    }

    /**
     * Expectations somebody rated, those with the widest disagreement first, then those two sides rated, then
     * the levels and rows in their order.
     */
    static List<SideBySide> of(List<LevelStanding> levels, PromotionRecords.Opinions opinions, LocalDate day) {
        List<SideBySide> all = new ArrayList<>();
        for (LevelStanding level : levels) {
            for (ExpectationStanding expectation : level.expectations()) {
                Optional<Own> own = own(expectation.id(), opinions.own(), day);
                List<Given> given = given(expectation.id(), opinions, day);
                if (expectation.applicable() && (own.isPresent() || !given.isEmpty())) {
                    String name = expectation.competency().title() + " at "
                            + level.level().title();
                    all.add(new SideBySide(expectation.id(), name, own, given, expectation.state()));
                }
            }
        }
        all.sort(Comparator.comparingInt(SideBySide::spread)
                .reversed()
                .thenComparing(s ->
                        s.given().isEmpty() || s.own().isEmpty() && s.given().size() == 1));
        return all;
    }

    private static Optional<Own> own(ExpectationId id, Collection<Assessment> own, LocalDate day) {
        return own.stream()
                .filter(a -> !a.on().isAfter(day))
                .sorted(Assessment.BY_AGE.reversed())
                .flatMap(a -> a.rating(id).map(r -> new Own(r.rating(), a.on())).stream())
                .findFirst();
    }

    private static List<Given> given(ExpectationId id, PromotionRecords.Opinions opinions, LocalDate day) {
        Set<String> met = new HashSet<>();
        return newestFirst(opinions.reviews(), day).stream()
                .flatMap(r -> r
                        .rating(id)
                        .map(x -> new Given(
                                r.id(), r.reviewer(), r.on(), x.rating(), changed(r, id, opinions, day), x.words()))
                        .stream())
                .filter(firstOf(met))
                .toList();
    }

    private static Predicate<Given> firstOf(Set<String> met) {
        return given -> met.add(given.reviewer());
    }

    static List<Review> newestFirst(Collection<Review> reviews, LocalDate day) {
        return reviews.stream()
                .filter(r -> !r.on().isAfter(day))
                .sorted(Review.BY_AGE.reversed())
                .toList();
    }

    private static Optional<CalibratedRating> changed(
            Review review, ExpectationId id, PromotionRecords.Opinions opinions, LocalDate day) {
        return opinions.changed().stream()
                .filter(c -> c.reviewId().equals(review.id()) && c.expectation().equals(id) && !c.on().isAfter(day))
                .max(Comparator.comparing(CalibratedRating::on).thenComparing(CalibratedRating::id));
    }
}
