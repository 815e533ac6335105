package dev.rung.domain.evidence;

import java.time.LocalDate;

/**
 * What the owner of a piece answered to a reviewer's question.
 *
 * @param verdictId the verdict that asks
 * @param words never blank
 * @param on the day it was given, or last changed
 */
public record VerdictAnswer(String verdictId, String words, LocalDate on) {
    public VerdictAnswer {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an answer wants words");
        }
    }
}
