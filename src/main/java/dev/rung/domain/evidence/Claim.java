package dev.rung.domain.evidence;

import dev.rung.domain.ladder.ExpectationId;

/**
 * Evidence shows expectation. A claim stays with the ladder it was made on.
 *
 * @param id UUIDv7 text
 */
public record Claim(String id, String evidenceId, String ladderId, ExpectationId expectation) {}
