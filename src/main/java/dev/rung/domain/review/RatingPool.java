package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The newest submitted review of each reviewer on each of some people, rating by rating.
 *
 * @param people in the order they were asked for; also those nobody reviewed
 */
public record RatingPool(LocalDate on, List<Ratee> people) {
    private static final int KEY_LETTERS = 4;

    public RatingPool {
        people = List.copyOf(people);
    }

    /**
     * Who is rated.
     *
     * @param level the level held
     * @param firstReviewed the day of the first review of them ever; empty when there is none
     * @param rows by rater, then in the order they were given
     */
    public record Ratee(
            String personId, String name, String level, Optional<LocalDate> firstReviewed, List<PooledRating> rows) {
        public Ratee {
            rows = List.copyOf(rows);
        }

        /** What every reviewer gave there, by rater. */
        public List<PooledRating> at(ExpectationId expectation) {
            return rows.stream()
                    .filter(r -> r.expectation().equals(expectation))
                    .toList();
        }

        /** Whoever reviewed the person, by name. */
        public List<String> raters() {
            return rows.stream().map(PooledRating::rater).distinct().toList();
        }

        Ratee only(Predicate<PooledRating> kept) {
            return new Ratee(
                    personId,
                    name,
                    level,
                    firstReviewed,
                    rows.stream().filter(kept).toList());
        }
    }

    /**
     * Somebody and every submitted review of them; of each reviewer the newest up to the day is taken.
     *
     * @param reviews in any order
     */
    public record Reviewed(String personId, String name, String level, List<Review> reviews) {
        public Reviewed {
            reviews = List.copyOf(reviews);
        }
    }

    /** @param changes of these reviews, in any order; of each rating the newest up to the day counts */
    public static RatingPool of(List<Reviewed> people, List<CalibratedRating> changes, LocalDate day) {
        Map<String, Set<String>> keys = new HashMap<>();
        people.forEach(p -> p.reviews()
                .forEach(r ->
                        keys.computeIfAbsent(r.reviewer(), k -> new HashSet<>()).add(key(r))));
        Map<List<Object>, CalibratedRating> newest = new HashMap<>();
        changes.stream()
                .filter(c -> !c.on().isAfter(day))
                .sorted(Comparator.comparing(CalibratedRating::on).thenComparing(CalibratedRating::id))
                .forEach(c -> newest.put(List.of(c.reviewId(), c.expectation()), c));
        return new RatingPool(
                day, people.stream().map(p -> ratee(p, keys, newest, day)).toList());
    }

    private static Ratee ratee(
            Reviewed person,
            Map<String, Set<String>> keys,
            Map<List<Object>, CalibratedRating> changes,
            LocalDate day) {
        Map<String, Review> byRater = new TreeMap<>();
        List<Review> known = person.reviews().stream()
                .filter(r -> !r.on().isAfter(day))
                .sorted(Review.BY_AGE)
                .toList();
        known.forEach(r -> byRater.put(rater(r, keys), r));
        List<PooledRating> rows = new ArrayList<>();
        byRater.forEach((rater, review) -> review.ratings()
                .forEach(given -> rows.add(new PooledRating(
                        person.name(),
                        rater,
                        review,
                        given,
                        Optional.ofNullable(changes.get(List.of(review.id(), given.expectation())))))));
        return new Ratee(
                person.personId(),
                person.name(),
                person.level(),
                known.stream().findFirst().map(Review::on),
                rows);
    }

    private static String key(Review review) {
        return review.origin().map(Review.Origin::fingerprint).orElse("");
    }

    private static String rater(Review review, Map<String, Set<String>> keys) {
        String key = key(review);
        boolean alone = keys.getOrDefault(review.reviewer(), Set.of()).size() < 2;
        return alone || key.isEmpty()
                ? review.reviewer()
                : review.reviewer() + " (" + key.substring(Math.max(0, key.length() - KEY_LETTERS)) + ")";
    }

    /** Every row, person by person. */
    public List<PooledRating> rows() {
        return people.stream().flatMap(p -> p.rows().stream()).toList();
    }

    /** The same of the ratings of one level's expectations. */
    public RatingPool at(String level) {
        return new RatingPool(
                on,
                people.stream()
                        .map(p -> p.only(r -> r.expectation().level().equals(level)))
                        .toList());
    }

    /** Whoever rated anything, by name. */
    public List<String> raters() {
        return rows().stream().map(PooledRating::rater).distinct().sorted().toList();
    }

    /** What raters gave before they met, a unit for each expectation of each person; not observed is missing. */
    public RatingTable table() {
        List<String> raters = raters();
        Map<List<Object>, Map<String, OptionalInt>> units = new LinkedHashMap<>();
        for (Ratee person : people) {
            for (PooledRating row : person.rows()) {
                units.computeIfAbsent(List.of(person.personId(), row.expectation()), k -> new HashMap<>())
                        .put(row.rater(), row.stepsGiven());
            }
        }
        return new RatingTable(
                raters,
                units.values().stream()
                        .map(given -> raters.stream()
                                .map(r -> given.getOrDefault(r, OptionalInt.empty()))
                                .toList())
                        .toList());
    }
}
