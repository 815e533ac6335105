package dev.rung.tui.initiative;

import dev.rung.domain.initiative.ShortAmount;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;

/** Money beside a bet, short. */
final class Sums {
    private Sums() {}

    /** {@code 405k (180k–760k)}; a number without a range stands alone. */
    static String ranged(Range range) {
        String middle = ShortAmount.of(range.p50());
        return range.isExact()
                ? middle
                : middle + " (" + ShortAmount.of(range.p10()) + "–" + ShortAmount.of(range.p90()) + ")";
    }

    /** {@code 310k}. */
    static String of(Money money) {
        return ShortAmount.of(money.units());
    }
}
