package dev.rung.service;

import dev.rung.domain.ladder.Rating;

/**
 * One answer of a self-assessment.
 *
 * @param words the person's own; may be empty
 */
public record Answer(Rating rating, String words) {}
