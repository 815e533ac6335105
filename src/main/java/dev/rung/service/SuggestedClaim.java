package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;

/**
 * An expectation that a piece of evidence could show.
 *
 * @param why one line: words they share, and what it would change
 */
public record SuggestedClaim(ExpectationId expectation, String why) {}
