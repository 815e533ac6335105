package dev.rung.domain.initiative;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;

/** Where an actual came in against the range that was forecast. The bounds belong to the range. */
public enum Landing {
    BELOW("below the range"),
    INSIDE("inside the range"),
    ABOVE("above the range");

    private final String words;

    Landing(String words) {
        this.words = words;
    }

    public static Landing of(double actual, Range forecast) {
        return actual < forecast.p10() ? BELOW : actual > forecast.p90() ? ABOVE : INSIDE;
    }

    public String words() {
        return words;
    }

    /** With how much of the P50 it was: {@code inside the range, 0.77 × the P50}; without it where the P50 is not positive. */
    public static String words(double actual, Range forecast) {
        String where = of(actual, forecast).words;
        return forecast.p50() > 0 ? where + ", " + Figures.number(actual / forecast.p50()) + " × the P50" : where;
    }
}
