package dev.rung.tui.forecast;

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
        return reading.from().map(from -> range(from, show) + " → " + to).orElse(to);
    }

    /** An amount of money. */
    static String money(Range range) {
        return range(range, ReadingWords::amount);
    }

    /** The ends alone, for where there is little room. */
    static String ends(Range range) {
        return range.isExact() ? money(range) : amount(range.p10()) + " to " + amount(range.p90());
    }

    private static String range(Range range, DoubleFunction<String> show) {
        return range.isExact()
                ? exactly(range.p50(), show)
                : from(range.p10(), show) + " to " + show.apply(range.p90()) + ", most likely "
                        + show.apply(range.p50());
    }

    /** Without the sign that the number behind it carries for both. */
    private static String from(double number, DoubleFunction<String> show) {
        return show.apply(number).replaceFirst(" (%|pp)$", "");
    }

    /** One number is shown as it was given, to the last digit. */
    private static String exactly(double number, DoubleFunction<String> show) {
        String words = show.apply(number);
        return words.endsWith("%") || words.endsWith("pp") ? words : Figures.number(number);
    }

    private static String amount(double number) {
        return Math.abs(number) < LONG ? Figures.number(number) : Figures.brief(number);
    }
}
