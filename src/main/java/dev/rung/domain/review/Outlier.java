package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What wants a word in the meeting: a person at an end of the scale, or reviewers who are far apart. People are not ranked.
 *
 * @param steps how far the reviewers are apart; 0 for an end of the scale
 * @param rows what it rests on
 */
public record Outlier(Kind kind, String personId, String person, String words, int steps, List<PooledRating> rows) {
    /** From so many observed ratings on a person can lie at an end of the scale. */
    private static final int FEWEST = 3;

    /** From so many steps on reviewers are far apart. */
    public static final int FAR = 2;

    /** Which. */
    public enum Kind {
        /** Reviewers differ by two steps or more on an expectation. */
        APART,
        /** At least half of what was observed at the level held is rated exceeding. */
        TOP,
        /** At least half of what was observed at the level held is rated not yet. */
        BOTTOM
    }

    public Outlier {
        rows = List.copyOf(rows);
    }

    /** The largest difference first, then the ends of the scale; within each in the pool's order of people. */
    public static List<Outlier> of(RatingPool pool) {
        List<Outlier> found = new ArrayList<>();
        for (RatingPool.Ratee person : pool.people()) {
            Set<ExpectationId> expectations = new LinkedHashSet<>();
            person.rows().forEach(r -> expectations.add(r.expectation()));
            for (ExpectationId expectation : expectations) {
                List<PooledRating> there = person.at(expectation);
                int apart = apart(there);
                if (apart >= FAR) {
                    found.add(new Outlier(
                            Kind.APART,
                            person.personId(),
                            person.name(),
                            Titles.of(there.get(0)) + ": reviewers are " + apart + " steps apart",
                            apart,
                            there));
                }
            }
        }
        found.sort(Comparator.comparingInt(Outlier::steps).reversed());
        pool.people().forEach(p -> end(p, Rating.EXCEEDING, Kind.TOP, found));
        pool.people().forEach(p -> end(p, Rating.NOT_YET, Kind.BOTTOM, found));
        return List.copyOf(found);
    }

    /** How many steps lie between the lowest and the highest rating as they read now; 0 for fewer than two. */
    public static int apart(List<PooledRating> rows) {
        int[] steps =
                rows.stream().flatMapToInt(r -> r.steps().stream()).sorted().toArray();
        return steps.length < 2 ? 0 : steps[steps.length - 1] - steps[0];
    }

    private static void end(RatingPool.Ratee person, Rating rating, Kind kind, List<Outlier> found) {
        List<PooledRating> observed = person.rows().stream()
                .filter(r -> r.expectation().level().equals(person.level()))
                .filter(r -> r.steps().isPresent())
                .toList();
        List<PooledRating> there =
                observed.stream().filter(r -> r.rating() == rating).toList();
        if (observed.size() >= FEWEST && there.size() * 2 >= observed.size()) {
            found.add(new Outlier(
                    kind,
                    person.personId(),
                    person.name(),
                    there.size() + " of " + observed.size() + " ratings at the level held say " + rating.title(),
                    0,
                    there));
        }
    }
}
