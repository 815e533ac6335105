package dev.rung.store;

import dev.rung.domain.initiative.Initiative;

/**
 * An initiative with what the store knows beside it.
 *
 * @param metric what the newest one-pager says of the metric; {@code ""} where nothing
 * @param place where it stands in lists, by stage and then the newest first; handed back to read on from there
 */
public record KeptInitiative(Initiative initiative, String personId, String metric, long place) {}
