package dev.rung.domain.initiative;

import java.time.LocalDate;

/**
 * The page as it stood after a day's writing. The newest revision is the page.
 *
 * @param number from 1, in order of writing
 * @param sealed a stage was reached with it, so that what is written next makes a revision of its own
 */
public record OnePagerRevision(
        String id, String initiativeId, int number, LocalDate on, boolean sealed, OnePager page) {}
