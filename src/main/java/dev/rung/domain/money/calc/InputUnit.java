package dev.rung.domain.money.calc;

import dev.rung.domain.money.Figures;

/** What an input counts, and between which bounds it can lie. */
public enum InputUnit {
    /** Whole units of the currency, 0 or more. */
    MONEY("money", 0, Double.POSITIVE_INFINITY),
    /** Whole units of the currency; below 0 it is a loss. */
    AMOUNT("money", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    /** A number of things or people, 0 or more. */
    COUNT("count", 0, Double.POSITIVE_INFINITY),
    /** A fraction from 0 to 1, written in percent. */
    PERCENT("percent", 0, 1);

    private final String id;
    private final double least;
    private final double most;

    InputUnit(String id, double least, double most) {
        this.id = id;
        this.least = least;
        this.most = most;
    }

    /** {@code money}, {@code count} or {@code percent}. */
    public String id() {
        return id;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** A number of this unit as it stands in a formula. */
    public String show(double number) {
        return this == PERCENT ? Figures.percent(number) : Figures.number(number);
    }
}
