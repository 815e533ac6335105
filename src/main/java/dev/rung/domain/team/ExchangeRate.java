package dev.rung.domain.team;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency is worth in another from a day on, as the person typed it.
 *
 * @param rate above 0
 */
public record ExchangeRate(String currency, String worthIn, LocalDate on, BigDecimal rate) {
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above 0");
        }
    }
}
