package dev.rung.domain.review;

import java.util.List;

/**
 * How far two raters agree on what both rated. Cohen's kappa and its weighted forms are 1 − observed ÷ expected
 * disagreement; the linear weight is the distance, the quadratic its square. The raw differences are always there, the
 * kappas from {@link Agreement#FEWEST} units on.
 *
 * @param n how many units both rated; the figures of none are absent
 * @param exact the share rated the same, 0 to 1
 * @param withinOne the share rated at most one step apart, 0 to 1
 * @param meanDifference first minus second, in steps
 * @param sdDifference of the differences, over n − 1
 * @param dz the mean difference in standard deviations of the differences
 * @param t of the paired differences: dz × √n
 */
public record PairAgreement(
        String first,
        String second,
        int n,
        Statistic exact,
        Statistic withinOne,
        Statistic meanDifference,
        Statistic sdDifference,
        Statistic dz,
        Statistic t,
        Statistic kappa,
        Statistic kappaLinear,
        Statistic kappaQuadratic) {
    private static final Statistic NOTHING = Statistic.absent("n/a (nothing both rated)");

    /** @param both what the two gave, a pair for each unit */
    static PairAgreement of(String first, String second, List<int[]> both) {
        int n = both.size();
        if (n == 0) {
            return new PairAgreement(
                    first, second, 0, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
        }
        double mean = both.stream().mapToInt(p -> p[0] - p[1]).sum() / (double) n;
        double squares = 0;
        for (int[] pair : both) {
            squares += Math.pow(pair[0] - pair[1] - mean, 2);
        }
        double sd = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
        boolean varied = both.stream().map(p -> p[0] - p[1]).distinct().count() > 1;
        return new PairAgreement(
                first,
                second,
                n,
                share(both, 0),
                share(both, 1),
                Statistic.of(mean),
                n > 1 ? Statistic.of(sd) : Statistic.absent("n/a (one unit)"),
                varied ? Statistic.of(mean / sd) : Statistic.NO_VARIATION,
                varied ? Statistic.of(mean / sd * Math.sqrt(n)) : Statistic.NO_VARIATION,
                kappa(both, (a, b) -> a == b ? 0 : 1),
                kappa(both, (a, b) -> Math.abs(a - b)),
                kappa(both, (a, b) -> (long) (a - b) * (a - b)));
    }

    static Statistic share(List<int[]> pairs, int steps) {
        long near = pairs.stream().filter(p -> Math.abs(p[0] - p[1]) <= steps).count();
        return Statistic.of(near / (double) pairs.size());
    }

    private interface Weight {
        long of(int first, int second);
    }

    /** Weights and counts are whole, so that an expected disagreement of nothing is exactly nothing. */
    private static Statistic kappa(List<int[]> both, Weight weight) {
        long observed = 0;
        long expected = 0;
        for (int[] one : both) {
            observed += weight.of(one[0], one[1]);
            for (int[] other : both) {
                expected += weight.of(one[0], other[1]);
            }
        }
        if (expected == 0) {
            return Statistic.NO_VARIATION;
        }
        if (both.size() < Agreement.FEWEST) {
            return Agreement.TOO_FEW;
        }
        return Statistic.of(1 - (double) both.size() * observed / expected);
    }
}
