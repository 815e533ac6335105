package dev.rung.domain.team;

import dev.rung.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * People of one role, or another expense, for as long as it is paid.
 *
 * @param id UUIDv7 text
 * @param title the role, or what the expense is for; never blank
 * @param number of people, above 0, parts of one allowed, two decimals at most; 1 for an expense
 * @param amount the salary of one of them a year, or the expense {@code every} so often; never negative
 * @param every {@link Every#YEAR} for people
 * @param load what an employer pays on top, as a factor of at least 1; 1 for an expense
 * @param from the first day it is paid
 * @param to the last day; empty while it goes on. An expense that comes once has the day it comes as both.
 */
public record CostLine(
        String id,
        Kind kind,
        String title,
        BigDecimal number,
        Money amount,
        Every every,
        BigDecimal load,
        LocalDate from,
        Optional<LocalDate> to) {
    public CostLine {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a line of cost wants a title");
        }
        if (number.signum() <= 0 || load.compareTo(BigDecimal.ONE) < 0 || amount.minor() < 0) {
            throw new IllegalArgumentException("people are above 0, a load factor at least 1, an amount not negative");
        }
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    /** Whether the day lies between the first and the last it is paid. */
    public boolean paidOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** The same with another last day. */
    public CostLine until(Optional<LocalDate> last) {
        return new CostLine(id, kind, title, number, amount, every, load, from, last);
    }

    public enum Kind {
        PEOPLE,
        EXPENSE
    }

    /** How often an amount is paid. */
    public enum Every {
        YEAR,
        MONTH,
        ONCE;

        /** {@code year}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
