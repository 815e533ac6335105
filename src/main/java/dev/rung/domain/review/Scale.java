package dev.rung.domain.review;

/** How the distance of two values is measured for Krippendorff's alpha. */
public enum Scale {
    /** The same or not. */
    NOMINAL,
    /** By how many values lie between. */
    ORDINAL,
    /** By the difference. */
    INTERVAL,
    /** By the difference in proportion to the sum. */
    RATIO;

    /**
     * The squared distance of two values.
     *
     * @param counts how often each value occurs; the index is the value
     */
    double distance(int one, int other, long[] counts) {
        if (one == other) {
            return 0;
        }
        return switch (this) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = -(counts[one] + counts[other]) / 2.0;
                for (int value = Math.min(one, other); value <= Math.max(one, other); value++) {
                    between += counts[value];
                }
                yield between * between;
            }
            case INTERVAL -> Math.pow(one - other, 2);
            case RATIO -> Math.pow((one - other) / (double) (one + other), 2);
        };
    }
}
