package dev.rung.domain.initiative;

import java.time.LocalDate;

/**
 * A step of an initiative from one stage to another.
 *
 * @param reason in the person's words; {@code ""} where none was wanted
 */
public record StageChange(String id, String initiativeId, LocalDate on, Stage from, Stage to, String reason) {}
