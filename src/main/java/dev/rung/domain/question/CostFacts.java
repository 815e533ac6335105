package dev.rung.domain.question;

import dev.rung.domain.money.Money;
import java.util.Optional;

/**
 * What the team cost.
 *
 * @param month in the month itself
 * @param before in the month before; empty where none is known
 */
public record CostFacts(Money month, Optional<Money> before) {}
