package dev.rung.domain.money.calc;

import dev.rung.domain.money.Normal;
import dev.rung.domain.money.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Combines uncertain numbers by drawing them many times. Draws are stratified (Latin hypercube; McKay, Beckman and Conover
 * 1979): each number takes the middle of each of 10,000 equally likely slices once, in an order of its own. So every
 * input's quantiles are met, results hardly depend on the seed, and the same seed gives the same result everywhere.
 */
public final class Simulation {
    public static final int DRAWS = 10_000;

    /** For what has no initiative to take a seed from. */
    public static final long FIXED_SEED = 20_260_101L;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Simulation() {}

    /** The middles of the slices, in standard deviations; made when they are first asked for. */
    private static final class Slices {
        static final double[] Z = middles();

        private static double[] middles() {
            double[] z = new double[DRAWS];
            for (int i = 0; i < DRAWS; i++) {
                z[i] = Normal.quantile((i + 0.5) / DRAWS);
            }
            return z;
        }
    }

    /** A seed that stays the same for the same text, such as an initiative's id (FNV-1a, 64 bits). */
    public static long seedOf(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * P10, P50 and P90 of what a function makes of uncertain numbers. With none uncertain it is the function's one value.
     * With one, they are its values at that number's P10, P50 and P90, in order: what the draws come to for a function
     * that only rises or only falls, as every calculator does in each of its numbers.
     *
     * @param result is handed the numbers in their order, in an array that is used again
     */
    static Range run(List<Uncertain> numbers, ToDoubleFunction<double[]> result, long seed) {
        double[] values = numbers.stream().mapToDouble(n -> n.range().p50()).toArray();
        int[] drawn = IntStream.range(0, values.length)
                .filter(i -> !numbers.get(i).range().isExact())
                .toArray();
        if (drawn.length == 0) {
            return Range.exactly(result.applyAsDouble(values));
        }
        if (drawn.length == 1) {
            return alone(numbers.get(drawn[0]).range(), drawn[0], values, result);
        }
        double[][] columns = new double[drawn.length][];
        for (int c = 0; c < drawn.length; c++) {
            columns[c] = draws(numbers.get(drawn[c]), seed);
        }
        double[] results = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            for (int c = 0; c < drawn.length; c++) {
                values[drawn[c]] = columns[c][i];
            }
            results[i] = result.applyAsDouble(values);
        }
        Arrays.sort(results);
        return new Range(quantile(results, 0.1), quantile(results, 0.5), quantile(results, 0.9));
    }

    private static Range alone(Range range, int at, double[] values, ToDoubleFunction<double[]> result) {
        double[] three = new double[3];
        values[at] = range.p10();
        three[0] = result.applyAsDouble(values);
        values[at] = range.p50();
        three[1] = result.applyAsDouble(values);
        values[at] = range.p90();
        three[2] = result.applyAsDouble(values);
        Arrays.sort(three);
        return new Range(three[0], three[1], three[2]);
    }

    /** Every slice of the number once, shuffled (Fisher and Yates) by a generator whose algorithm Java lays down. */
    static double[] draws(Uncertain number, long seed) {
        double[] draws = new double[DRAWS];
        Random random = new Random(seed ^ seedOf(number.name()));
        for (int i = 0; i < DRAWS; i++) {
            int other = random.nextInt(i + 1);
            draws[i] = draws[other];
            draws[other] = number.at(Slices.Z[i]);
        }
        return draws;
    }

    /** Of sorted numbers, each standing for the middle of its slice (Hazen 1914). */
    static double quantile(double[] sorted, double probability) {
        double place = Math.max(0, Math.min(sorted.length - 1.0, sorted.length * probability - 0.5));
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        double low = sorted[below];
        return low + (sorted[above] - low) * (place - below);
    }
}
