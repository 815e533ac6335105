package dev.rung.domain.role;

/**
 * The part of the hours an activity should have.
 *
 * @param from percent of the hours without overhead, 0 to 100; the end belongs to the band
 * @param to the same, not below {@code from}
 */
public record Band(int from, int to) {
    public Band {
        if (from < 0 || to < from || to > 100) {
            throw new IllegalArgumentException("a band from " + from + " to " + to);
        }
    }

    /** Where a part of a whole lies; the whole is above 0. */
    public Fit fit(long part, long whole) {
        long hundredfold = Math.multiplyExact(part, 100L);
        if (hundredfold < from * whole) {
            return Fit.BELOW;
        }
        return hundredfold > to * whole ? Fit.ABOVE : Fit.WITHIN;
    }

    /** {@code 15–25 %}. */
    public String words() {
        return from + "–" + to + " %";
    }

    /** Where something lies against a band. */
    public enum Fit {
        BELOW("below"),
        WITHIN("within"),
        ABOVE("above");

        private final String word;

        Fit(String word) {
            this.word = word;
        }

        /** As files and people spell it. */
        public String word() {
            return word;
        }
    }
}
