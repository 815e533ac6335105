package dev.rung.domain.chain;

import java.util.Locale;

/** How sure money is, and which it is. Amounts of different kinds are never added up. */
public enum ReturnKind {
    /** What postmortems saw, as far as it fell in the period. */
    REALISED("realised", "in the period, as postmortems saw it"),
    /** What that brings in a year if it goes on. */
    RUN_RATE("run-rate", "a year, by the newest postmortems"),
    /** Forecast, and nobody looked yet. */
    MODELLED("modelled", "a year, forecast; nobody looked yet"),
    /** A loss that did not come, as postmortems judge it. */
    AVOIDED("avoided", "a year of losses kept away, as postmortems judge it"),
    /** A loss that is forecast not to come. */
    MODELLED_AVOIDED("modelled avoided", "a year of losses kept away, forecast");

    private final String word;
    private final String about;

    ReturnKind(String word, String about) {
        this.word = word;
        this.about = about;
    }

    /** As files spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String word() {
        return word;
    }

    /** What its amounts are. */
    public String about() {
        return about;
    }

    /** Whether amounts are contribution a year, whatever the period. */
    public boolean yearly() {
        return this != REALISED;
    }
}
