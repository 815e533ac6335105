package dev.rung.domain.pack;

/**
 * Who sends a pack or for whom it is.
 *
 * @param id the person's id in their own workspace; {@code ""} where the sender does not know it
 * @param name as they call themself, or as the sender calls them
 * @param fingerprint of their key; {@code ""} where the sender does not know it
 */
public record Party(String id, String name, String fingerprint) {}
