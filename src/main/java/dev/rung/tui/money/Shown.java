package dev.rung.tui.money;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import java.util.Optional;

/** Parts and multiples as the money's sides show them. */
final class Shown {
    private Shown() {}

    /** {@code 45 %}, with one decimal at most; {@code n/a} without a fraction. */
    static String percent(Optional<Double> fraction) {
        return Figures.part(fraction);
    }

    /** What part of a whole an amount is. */
    static String percent(Money part, Money whole) {
        return percent(whole.minor() > 0 ? Optional.of(part.units() / whole.units()) : Optional.empty());
    }

    /** {@code 1.44x}; {@code n/a} where nothing was spent. */
    static String times(Optional<Double> multiple) {
        return multiple.map(Figures::times).orElse("n/a");
    }

    /** Whole, without the currency, which stands once on the page. */
    static String whole(Money money) {
        return Figures.money(money.units());
    }
}
