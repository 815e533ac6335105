package dev.rung.domain.initiative;

/** What chance alone does to a count of hits. Sums of exact terms, good for the hundreds a person's record may hold. */
final class Binomial {
    /** The 97.5 % quantile of the standard normal distribution: two tails of 2.5 % leave 95 %. */
    private static final double Z95 = 1.959963984540054;

    /** A share as it may be in truth, given the count seen. */
    record Interval(double low, double high) {}

    private Binomial() {}

    /** P(X ≤ k) of n tries that hit with probability p, 0 < p < 1. */
    static double atMost(int k, int n, double p) {
        double sum = 0;
        for (int i = 0; i <= Math.min(k, n); i++) {
            sum += Math.exp(logTerm(i, n, p));
        }
        return Math.min(1, sum);
    }

    /** P(X ≥ k). */
    static double atLeast(int k, int n, double p) {
        return atMost(n - k, n, 1 - p);
    }

    private static double logTerm(int k, int n, double p) {
        double log = k * Math.log(p) + (n - k) * Math.log(1 - p);
        for (int i = 1; i <= k; i++) {
            log += Math.log((n - k + i) / (double) i);
        }
        return log;
    }

    /** Wilson's 95 % interval of a share (Wilson 1927), which holds for few tries and for shares of 0 and 1. */
    static Interval wilson(int hits, int n) {
        double share = hits / (double) n;
        double z2 = Z95 * Z95;
        double centre = share + z2 / (2 * n);
        double half = Z95 * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        return new Interval(Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
    }
}
