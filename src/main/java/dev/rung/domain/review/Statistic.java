package dev.rung.domain.review;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A figure of agreement, or why there is none.
 *
 * @param reason why there is no value, in words; {@code ""} when there is one
 */
public record Statistic(OptionalDouble value, String reason) {
    /** Everybody gave everything the same rating: there is nothing a statistic could tell from chance. */
    public static final Statistic NO_VARIATION = absent("n/a (no variation)");

    public Statistic {
        if (value.isPresent() != reason.isEmpty()) {
            throw new IllegalArgumentException("a statistic has a value or a reason why not");
        }
    }

    public static Statistic of(double value) {
        return new Statistic(OptionalDouble.of(value), "");
    }

    public static Statistic absent(String reason) {
        return new Statistic(OptionalDouble.empty(), reason);
    }

    /** What a person reads: two digits, or the reason. */
    public String words() {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : reason;
    }
}
