package dev.rung.bench;

import java.util.Locale;

/** A row about memory. */
final class Memory {
    private static final double MOST = 80;

    private Memory() {}

    static String row(String what, double resident, double peak) {
        return String.format(
                Locale.ROOT,
                "%-50s %7.0f MB resident, %.0f at most   resident ≤ %.0f MB: %s",
                what,
                resident,
                peak,
                MOST,
                Samples.Bar.met(resident <= MOST));
    }
}
