package dev.rung.domain.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How good stated probabilities were. Shares are 1 for 100 %.
 *
 * @param calls how many there were, 1 at least
 * @param brier mean of (p − y)², 0 best (Brier 1950)
 * @param baseRate how often it happened
 * @param uncertainty Murphy's (1973) split, UNC = base rate × (1 − base rate); Brier = REL − RES + UNC
 * @param reliability REL = mean over calls of (p − share of those with the same p that happened)², 0 best
 * @param resolution RES = mean over calls of (that share − base rate)², more is better
 * @param meanProbability what was said on average; over-confident by as much as it exceeds the base rate
 * @param logScore mean of −ln(probability given to what happened); infinite when the impossible happened
 */
public record ProbabilityScores(
        int calls,
        double brier,
        double baseRate,
        double uncertainty,
        double reliability,
        double resolution,
        double meanProbability,
        double logScore,
        List<Decile> deciles) {
    public ProbabilityScores {
        deciles = List.copyOf(deciles);
    }

    /** A probability that was stated, 0 to 1, and whether it came so. */
    public record Call(double probability, boolean happened) {
        public Call {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("a probability is 0 to 1, not " + probability);
            }
        }

        private double outcome() {
            return happened ? 1 : 0;
        }
    }

    /**
     * A row of the calibration table.
     *
     * @param from the decile's lower bound in tenths, 0 to 9; the last one holds probability 1 too
     * @param calls 1 at least; rows without a call are left out
     */
    public record Decile(int from, int calls, double meanProbability, double share) {}

    /** @throws IllegalArgumentException without any call */
    public static ProbabilityScores of(Collection<Call> calls) {
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("scores want a call at least");
        }
        double base = mean(calls, Call::outcome);
        double reliability = 0;
        double resolution = 0;
        for (Map.Entry<Double, List<Call>> same :
                grouped(calls, Call::probability).entrySet()) {
            double share = mean(same.getValue(), Call::outcome);
            int n = same.getValue().size();
            reliability += n * square(same.getKey() - share);
            resolution += n * square(share - base);
        }
        return new ProbabilityScores(
                calls.size(),
                mean(calls, c -> square(c.probability() - c.outcome())),
                base,
                base * (1 - base),
                reliability / calls.size(),
                resolution / calls.size(),
                mean(calls, Call::probability),
                mean(calls, c -> -Math.log(c.happened() ? c.probability() : 1 - c.probability())),
                deciles(calls));
    }

    /** 1 − Brier ÷ Brier of always saying the base rate; below 0 is worse than that. Undefined when all came alike. */
    public OptionalDouble skill() {
        return uncertainty == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - brier / uncertainty);
    }

    private static List<Decile> deciles(Collection<Call> calls) {
        return grouped(calls, c -> Math.min(9, (int) (c.probability() * 10))).entrySet().stream()
                .map(e -> new Decile(
                        e.getKey(),
                        e.getValue().size(),
                        mean(e.getValue(), Call::probability),
                        mean(e.getValue(), Call::outcome)))
                .toList();
    }

    private static <K extends Comparable<K>> Map<K, List<Call>> grouped(Collection<Call> calls, Function<Call, K> by) {
        return calls.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static double mean(Collection<Call> calls, Function<Call, Double> of) {
        return calls.stream().mapToDouble(of::apply).sum() / calls.size();
    }

    private static double square(double x) {
        return x * x;
    }
}
