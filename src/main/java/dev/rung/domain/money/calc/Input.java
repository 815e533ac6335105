package dev.rung.domain.money.calc;

import dev.rung.domain.money.Reading;

/**
 * An input of a calculator and what it was read as.
 *
 * @param given false when it was left out and its preset holds
 */
public record Input(InputSpec spec, Reading reading, boolean given) {}
