package dev.rung.service;

import dev.rung.domain.coaching.Step;

/**
 * A question that fits a step of a session.
 *
 * @param asked whether it was asked in this session
 * @param source where it comes from
 */
public record FittingQuestion(Step step, String wording, boolean asked, Source source) {

    /** Where a question comes from. */
    public enum Source {
        /** Put down for this session, or asked in it in the coach's own words. */
        PREPARED,
        /** The ladder asks it of the expectation in focus. */
        LADDER,
        BANK
    }
}
