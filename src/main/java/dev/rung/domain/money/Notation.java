package dev.rung.domain.money;

/** How the numbers of an input were written. */
public enum Notation {
    /** Without a sign: {@code 24}, {@code 90k}. */
    PLAIN,
    /** With the sign of a currency. */
    MONEY,
    /** In percent; the numbers are fractions, 0.03 for {@code 3%}. */
    PERCENT,
    /** In percentage points, a difference of two percentages; the numbers are fractions, 0.006 for {@code 0.6 pp}. */
    POINTS
}
