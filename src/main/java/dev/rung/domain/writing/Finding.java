package dev.rung.domain.writing;

/**
 * Something a reader will stumble over.
 *
 * @param id which rule, in words with hyphens; stable
 * @param field the part of the page it is about, as files spell it
 * @param text the words found; {@code ""} where something is missing
 * @param why why it matters, one sentence
 * @param mend how to mend it, one sentence
 */
public record Finding(String id, Severity severity, String field, String text, String why, String mend) {}
