package dev.rung.domain.review;

import java.util.ArrayList;
import java.util.List;

/**
 * How a rater's ratings lie against everybody's, as they were given. It may be the people and not the rater: it is shown,
 * not held against anybody.
 *
 * @param people how many people the rater rated
 * @param mean of the rater's ratings, 1 to 4
 * @param poolMean of all ratings of the pool
 * @param inSds the difference in standard deviations of the pool (over n − 1); absent under {@link #FEWEST} people and
 *     without variation
 * @param rows the rater's ratings, those not observed left out
 */
public record Drift(String rater, int people, double mean, double poolMean, Statistic inSds, List<PooledRating> rows) {
    /** Under so many people a difference says more of them than of the rater. */
    public static final int FEWEST = 5;

    /** In standard deviations; from more than this on a rater is lenient or severe. */
    public static final double FAR = 0.5;

    private static final Statistic TOO_FEW =
            Statistic.absent("n/a (under " + FEWEST + " people: the difference may be theirs)");

    public Drift {
        rows = List.copyOf(rows);
    }

    /** One for each rater who observed anything, by name. */
    public static List<Drift> of(RatingPool pool) {
        List<PooledRating> observed =
                pool.rows().stream().filter(r -> r.stepsGiven().isPresent()).toList();
        double poolMean = mean(observed);
        double sd = sd(observed, poolMean);
        List<Drift> found = new ArrayList<>();
        for (String rater : pool.raters()) {
            List<PooledRating> own =
                    observed.stream().filter(r -> r.rater().equals(rater)).toList();
            if (!own.isEmpty()) {
                int people = (int)
                        own.stream().map(r -> r.review().personId()).distinct().count();
                double mean = mean(own);
                found.add(new Drift(rater, people, mean, poolMean, inSds(mean - poolMean, sd, people), own));
            }
        }
        return List.copyOf(found);
    }

    private static Statistic inSds(double difference, double sd, int people) {
        if (sd == 0) {
            return Statistic.NO_VARIATION;
        }
        return people < FEWEST ? TOO_FEW : Statistic.of(difference / sd);
    }

    private static double mean(List<PooledRating> rows) {
        return rows.stream()
                .mapToInt(r -> r.stepsGiven().orElseThrow())
                .average()
                .orElse(0);
    }

    private static double sd(List<PooledRating> rows, double mean) {
        if (rows.stream().mapToInt(r -> r.stepsGiven().orElseThrow()).distinct().count() < 2) {
            return 0;
        }
        double squares = rows.stream()
                .mapToDouble(r -> Math.pow(r.stepsGiven().orElseThrow() - mean, 2))
                .sum();
        return Math.sqrt(squares / (rows.size() - 1));
    }

    public double difference() {
        return mean - poolMean;
    }

    /** {@code lenient}, {@code severe}, or {@code ""}: by more than half a standard deviation over enough people. */
    public String lean() {
        double sds = inSds.value().orElse(0);
        if (Math.abs(sds) <= FAR) {
            return "";
        }
        return sds > 0 ? "lenient" : "severe";
    }
}
