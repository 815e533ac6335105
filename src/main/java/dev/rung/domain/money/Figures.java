package dev.rung.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in sentences: thousands with a comma, halves rounded away from zero, no more decimals than say something. */
public final class Figures {
    private Figures() {}

    /** Money as a result: {@code 75,957}. Below ten units with two decimals, so that little is not nothing. */
    public static String money(double units) {
        return grouped(units, Math.abs(units) < 10 ? 2 : 0);
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
