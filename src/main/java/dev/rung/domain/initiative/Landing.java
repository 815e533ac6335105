package dev.rung.domain.initiative;

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
}
