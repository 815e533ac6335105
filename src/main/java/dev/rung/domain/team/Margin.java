package dev.rung.domain.team;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is left of a unit of revenue when what varies with it is paid, from a day on.
 *
 * @param ratio above 0, at most 1, four decimals at most
 * @param source where it comes from; {@code ""} where it was not said
 */
public record Margin(LocalDate on, BigDecimal ratio, String source) {
    public Margin {
        if (ratio.signum() <= 0 || ratio.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a contribution ratio is above 0 and at most 1");
        }
    }
}
