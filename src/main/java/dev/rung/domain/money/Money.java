package dev.rung.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount as the books keep it.
 *
 * @param minor hundredths of the unit; may be negative
 * @param currency three capital letters, such as EUR
 */
public record Money(long minor, String currency) {
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a currency is three capital letters, not “" + currency + "”");
        }
    }

    /** Whole units to the cent, half away from zero. */
    public static Money of(double units, String currency) {
        return new Money(
                BigDecimal.valueOf(units)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /** In whole units. */
    public double units() {
        return minor / 100.0;
    }
}
