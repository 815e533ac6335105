package dev.rung.domain.money.calc;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Said;

/** Over how many months an estimate reckons. */
public final class Months {
    /** The key under which they are given, for every driver. */
    public static final String KEY = "months";

    public static final int USUAL = 12;
    public static final int MOST = 120;

    private Months() {}

    /** @throws Refusal of usage for anything but a whole number from 1 to 120 */
    public static int parse(String text) {
        String plain = text.strip();
        if (plain.matches("\\d{1,3}")) {
            int months = Integer.parseInt(plain);
            if (months >= 1 && months <= MOST) {
                return months;
            }
        }
        throw Refusal.usage(KEY + " is one whole number from 1 to " + MOST + ", not " + Said.of(text));
    }
}
