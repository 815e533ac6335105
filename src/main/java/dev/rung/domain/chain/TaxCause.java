package dev.rung.domain.chain;

import java.util.Locale;

/** What makes a share of the team untranslated: the first link its chain lacks, or that nobody said what it is for. */
public enum TaxCause {
    BEHAVIOUR,
    METRIC,
    DRIVER,
    MONEY,
    GOAL,
    NOTHING;

    static TaxCause of(ChainLink.Kind kind) {
        return values()[kind.ordinal()];
    }

    /** As files spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code no product metric}, {@code allocated to nothing}. */
    public String words() {
        return this == NOTHING ? "allocated to nothing" : "no " + ChainLink.Kind.values()[ordinal()].title();
    }
}
