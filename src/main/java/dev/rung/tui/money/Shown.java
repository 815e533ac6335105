package dev.rung.tui.money;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Months, parts and multiples as the money's sides show them. */
final class Shown {
    private static final int LETTERS = 3;

    private Shown() {}

    /** {@code Nov 2026}. */
    static String month(YearMonth month) {
        String name = month.getMonth().name();
        return name.charAt(0) + name.substring(1, LETTERS).toLowerCase(Locale.ROOT) + " " + month.getYear();
    }

    /** {@code 45 %}, with one decimal at most; {@code n/a} without a fraction. */
    static String percent(Optional<Double> fraction) {
        return fraction.map(f -> Figures.grouped(f * 100, 1) + " %").orElse("n/a");
    }

    /** What part of a whole an amount is. */
    static String percent(Money part, Money whole) {
        return percent(whole.minor() > 0 ? Optional.of(part.units() / whole.units()) : Optional.empty());
    }

    /** {@code 1.44x}; {@code n/a} where nothing was spent. */
    static String times(Optional<Double> multiple) {
        return multiple.map(m -> Figures.grouped(m, 2) + "x").orElse("n/a");
    }

    /** Whole, without the currency, which stands once on the page. */
    static String whole(Money money) {
        return Figures.money(money.units());
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
