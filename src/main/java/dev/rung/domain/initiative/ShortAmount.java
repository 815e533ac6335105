package dev.rung.domain.initiative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** An amount as people say it, to three digits: {@code 405k}, {@code 1.2M}, {@code -31.9k}. */
public final class ShortAmount {
    private static final String[] UNITS = {"", "k", "M", "bn"};

    private ShortAmount() {}

    public static String of(double amount) {
        if (!Double.isFinite(amount)) {
            return "more than can be reckoned";
        }
        BigDecimal rounded = new BigDecimal(amount).round(new MathContext(3, RoundingMode.HALF_UP));
        int unit = 0;
        while (rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < UNITS.length - 1) {
            rounded = rounded.movePointLeft(3);
            unit++;
        }
        BigDecimal plain = unit == 0 ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded;
        return (plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString()) + UNITS[unit];
    }
}
