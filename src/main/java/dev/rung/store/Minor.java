package dev.rung.store;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money to columns and back: whole hundredths of the unit. */
final class Minor {
    private Minor() {}

    /** Sets {@code name_p10}, {@code name_p50} and {@code name_p90}, to the cent. */
    static void set(Row row, String name, Optional<Range> range, String currency) {
        row.set(name + "_p10", range.map(r -> cents(r.p10(), currency)).orElse(null))
                .set(name + "_p50", range.map(r -> cents(r.p50(), currency)).orElse(null))
                .set(name + "_p90", range.map(r -> cents(r.p90(), currency)).orElse(null));
    }

    static Optional<Range> range(ResultSet rs, String name) throws SQLException {
        long p10 = rs.getLong(name + "_p10");
        if (rs.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(
                new Range(p10 / 100.0, rs.getLong(name + "_p50") / 100.0, rs.getLong(name + "_p90") / 100.0));
    }

    /** Sets {@code name} and {@code name_currency}. */
    static void set(Row row, String name, Optional<Money> money) {
        row.set(name, money.map(Money::minor).orElse(null))
                .set(name + "_currency", money.map(Money::currency).orElse(null));
    }

    static Optional<Money> money(ResultSet rs, String name) throws SQLException {
        @Nullable String currency = rs.getString(name + "_currency");
        return currency == null ? Optional.empty() : Optional.of(new Money(rs.getLong(name), currency));
    }

    private static Long cents(double units, String currency) {
        try {
            return Money.of(units, currency).minor();
        } catch (ArithmeticException e) {
            throw Refusal.usage(
                    "The amount " + units + " " + currency + " is too large to be kept: type a smaller one.");
        }
    }
}
