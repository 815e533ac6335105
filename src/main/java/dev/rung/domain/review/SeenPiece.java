package dev.rung.domain.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of somebody's evidence, and when the reviewer first opened it.
 *
 * @param on the day of the piece
 * @param readAt empty when it was never opened
 */
public record SeenPiece(String id, String title, LocalDate on, Optional<Instant> readAt) {}
