package dev.rung.tui.forecast;

import dev.rung.domain.initiative.ShortAmount;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.Reading;
import dev.rung.domain.money.calc.Input;
import dev.rung.domain.money.calc.InputUnit;
import java.util.function.DoubleFunction;

/** What an input was read as, in words: {@code 90k to 140k, most likely 112k}. */
final class ReadingWords {
    private static final double LONG = 10_000;

    private ReadingWords() {}

    static String of(Input input) {
        return of(input.reading(), input.spec().unit());
    }

    static String of(Reading reading, InputUnit unit) {
        DoubleFunction<String> show = reading.notation() == Notation.POINTS
                ? Figures::points
                : unit == InputUnit.PERCENT ? Figures::percent : ReadingWords::amount;
        String to = range(reading.to(), show);
        return reading.from()
                .map(from -> "from " + range(from, show) + (from.isExact() ? " to " : ", to ") + to)
                .orElse(to);
    }

    /** An amount of money. */
    static String money(Range range) {
        return range(range, ReadingWords::amount);
    }

    private static String range(Range range, DoubleFunction<String> show) {
        return range.isExact()
                ? exactly(range.p50(), show)
                : show.apply(range.p10()) + " to " + show.apply(range.p90()) + ", most likely "
                        + show.apply(range.p50());
    }

    /** One number is shown as it was given, to the last digit. */
    private static String exactly(double number, DoubleFunction<String> show) {
        String words = show.apply(number);
        return words.endsWith("%") || words.endsWith("pp") ? words : Figures.number(number);
    }

    private static String amount(double number) {
        return Math.abs(number) < LONG ? Figures.number(number) : ShortAmount.of(number);
    }
}
