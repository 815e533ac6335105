package dev.rung.domain.chain;

import dev.rung.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Brings an amount into the one currency of a report. */
@FunctionalInterface
public interface Conversion {

    /** What it is worth by the rates known on the day; empty when there is none. */
    Optional<Money> of(Money amount, LocalDate day);
}
