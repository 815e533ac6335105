package dev.rung.domain.money.calc;

/**
 * How much an input moves the result: P10 and P90 of the result if this input alone were uncertain and every other at its
 * P50.
 *
 * @param low whole units; equal to high when the input is exact
 * @param share of the distances from low to high of all inputs, 0 to 1; 0 when the input is exact
 */
public record Influence(Input input, double low, double high, double share) {
    public String key() {
        return input.spec().key();
    }

    /** Whole units between low and high. */
    public double swing() {
        return high - low;
    }
}
