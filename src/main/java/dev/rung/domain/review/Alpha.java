package dev.rung.domain.review;

import java.util.Arrays;
import java.util.List;

/** Krippendorff's alpha by coincidences: 1 − observed ÷ expected disagreement, for any number of raters with gaps. */
final class Alpha {
    private final long[] counts;
    private final double[][] coincidences;

    /** @param units what each unit was given, at least two values each */
    Alpha(List<int[]> units) {
        int highest = units.stream().flatMapToInt(Arrays::stream).max().orElse(0);
        counts = new long[highest + 1];
        coincidences = new double[highest + 1][highest + 1];
        for (int[] unit : units) {
            for (int one = 0; one < unit.length; one++) {
                counts[unit[one]]++;
                for (int other = 0; other < unit.length; other++) {
                    if (one != other) {
                        coincidences[unit[one]][unit[other]] += 1.0 / (unit.length - 1);
                    }
                }
            }
        }
    }

    /** How many values there are. */
    long values() {
        return Arrays.stream(counts).sum();
    }

    Statistic on(Scale scale) {
        if (Arrays.stream(counts).filter(c -> c > 0).count() < 2) {
            return Statistic.NO_VARIATION;
        }
        double observed = 0;
        double expected = 0;
        for (int one = 1; one < counts.length; one++) {
            for (int other = 1; other < counts.length; other++) {
                double distance = scale.distance(one, other, counts);
                observed += coincidences[one][other] * distance;
                expected += (double) counts[one] * counts[other] * distance;
            }
        }
        return Statistic.of(1 - (values() - 1) * observed / expected);
    }
}
