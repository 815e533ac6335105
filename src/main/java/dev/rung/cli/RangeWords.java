package dev.rung.cli;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;

/** Money as text shows it. */
final class RangeWords {
    private RangeWords() {}

    /** {@code P10 300,000, P50 405,000, P90 520,000 EUR}; {@code 405,000 EUR} where it is one number. */
    static String full(Range range, String currency) {
        return (range.isExact()
                        ? Figures.money(range.p50())
                        : "P10 " + Figures.money(range.p10()) + ", P50 " + Figures.money(range.p50()) + ", P90 "
                                + Figures.money(range.p90()))
                + " " + currency;
    }
}
