package dev.rung.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers in sentences: whole with a comma after the thousands ({@code 48,100}), or brief, to three digits ({@code 48.1k}).
 * Halves are rounded away from zero, and no more decimals are shown than say something.
 */
public final class Figures {
    private static final String[] UNITS = {"", "k", "M", "bn"};

    private Figures() {}

    /** Money as a result: {@code 75,957}. Below ten units with two decimals, so that little is not nothing. */
    public static String money(double units) {
        return grouped(units, Math.abs(units) < 10 ? 2 : 0);
    }

    /** Whole, with its currency: {@code 75,957 EUR}. */
    public static String money(Money money) {
        return money(money.units()) + " " + money.currency();
    }

    /** An amount as people say it, to three digits: {@code 405k}, {@code 1.2M}, {@code -31.9k}. */
    public static String brief(double units) {
        if (!Double.isFinite(units)) {
            return "more than can be reckoned";
        }
        BigDecimal rounded = new BigDecimal(units).round(new MathContext(3, RoundingMode.HALF_UP));
        int unit = 0;
        while (rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < UNITS.length - 1) {
            rounded = rounded.movePointLeft(3);
            unit++;
        }
        BigDecimal plain = unit == 0 ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded;
        return (plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString()) + UNITS[unit];
    }

    /** Brief, with its currency: {@code 310k EUR}. */
    public static String brief(Money money) {
        return brief(money.units()) + " " + money.currency();
    }

    /** Its P50 with P10 and P90: {@code 405k (180k–760k)}; {@code 405k} where it is one number. */
    public static String brief(Range range) {
        return brief(range.p50()) + (range.isExact() ? "" : " (" + brief(range.p10()) + "–" + brief(range.p90()) + ")");
    }

    /** A number as it was given, with at most two decimals: {@code 4,000}, {@code 59.9}; small ones keep three digits. */
    public static String number(double number) {
        int leading = number == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(number)));
        return grouped(number, leading < -1 ? 2 - leading : 2);
    }

    /** A fraction in percent: {@code 0.025} is {@code 2.5 %}. */
    public static String percent(double fraction) {
        return number(fraction * 100) + " %";
    }

    /** A part of a whole in percent with one decimal at most; {@code n/a} where there is no whole. */
    public static String part(Optional<Double> fraction) {
        return fraction.map(f -> grouped(f * 100, 1) + " %").orElse("n/a");
    }

    /** A multiple, which is no ROI: {@code 1.44x}. */
    public static String times(double multiple) {
        return grouped(multiple, 2) + "x";
    }

    /** A difference of two fractions in percentage points: {@code 0.006} is {@code 0.6 pp}. */
    public static String points(double fraction) {
        return number(fraction * 100) + " pp";
    }

    /** With so many decimals at most, zeros at the end left out. */
    public static String grouped(double number, int places) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(Math.min(places, 12), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
