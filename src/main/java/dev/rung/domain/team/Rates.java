package dev.rung.domain.team;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every rate that was typed, and what a day makes of them: the newest dated on or before it holds, read in either direction. */
public record Rates(List<ExchangeRate> all) {

    /** Kept by their day. */
    public Rates {
        all = all.stream().sorted(Comparator.comparing(ExchangeRate::on)).toList();
    }

    /** What one unit is worth in another currency on a day, 1 in its own; empty where nobody said so by then. */
    public Optional<BigDecimal> rate(String from, String to, LocalDate on) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        Optional<ExchangeRate> direct = newest(from, to, on);
        Optional<ExchangeRate> inverse = newest(to, from, on);
        if (inverse.isPresent()
                && (direct.isEmpty() || inverse.get().on().isAfter(direct.get().on()))) {
            return Optional.of(BigDecimal.ONE.divide(inverse.get().rate(), MathContext.DECIMAL64));
        }
        return direct.map(ExchangeRate::rate);
    }

    /**
     * An amount in another currency by the rate of a day, to the cent, half away from zero; empty without a rate.
     *
     * @throws Refusal of usage, when the amount becomes too large to be kept
     */
    public Optional<Money> convert(Money amount, String to, LocalDate on) {
        return rate(amount.currency(), to, on).map(rate -> new Money(times(amount, rate), to));
    }

    private static long times(Money amount, BigDecimal rate) {
        try {
            return BigDecimal.valueOf(amount.minor())
                    .multiply(rate)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw Refusal.usage("An amount in " + amount.currency() + " becomes too large by a rate of "
                    + rate.toPlainString() + ": mend the rate with rung money rate.");
        }
    }

    private Optional<ExchangeRate> newest(String from, String to, LocalDate on) {
        Optional<ExchangeRate> found = Optional.empty();
        for (ExchangeRate rate : all) {
            if (!rate.on().isAfter(on)
                    && rate.currency().equals(from)
                    && rate.worthIn().equals(to)) {
                found = Optional.of(rate);
            }
        }
        return found;
    }
}
