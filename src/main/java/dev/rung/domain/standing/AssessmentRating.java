package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;

/**
 * One answer of an assessment.
 *
 * @param wording the expectation's sentence as the ladder had it that day
 * @param words the person's own words; may be empty
 */
public record AssessmentRating(ExpectationId expectation, Rating rating, String wording, String words) {}
