package dev.rung.service;

/**
 * A ladder one can choose.
 *
 * @param origin {@code shipped}, or the file it lies in
 * @param shape for example {@code 8 levels, 11 competencies}; empty when faulty
 * @param fault one line on why it cannot be used; empty when it can
 */
public record ListedLadder(String id, String version, String title, String origin, String shape, String fault) {}
