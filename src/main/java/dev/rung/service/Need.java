package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;
import java.time.YearMonth;

/**
 * Something that needs the person today, and why.
 *
 * @param urgency how it is marked: now, soon, or when there is time
 * @param noun what it is about, in a word: Postmortem, Question, Evidence, Stale, Assessment, Backup
 * @param words one line
 * @param place where it is done
 */
public record Need(Urgency urgency, String noun, String words, Place place) {

    public enum Urgency {
        NOW,
        SOON,
        CALM
    }

    /** Where a need or a step leads. */
    public sealed interface Place {
        /** The side of {@link Somebody} where self, reviewers and evidence stand beside each other. */
        String COMPARISON = "comparison";

        record Piece(String evidenceId) implements Place {}

        /** The list of evidence under a filter, as typed. */
        record Pieces(String filter) implements Place {}

        record Cell(ExpectationId expectation) implements Place {}

        record Assess() implements Place {}

        record Capture() implements Place {}

        record Import() implements Place {}

        record Workspace() implements Place {}

        record Profile() implements Place {}

        /** An initiative, open at a side; {@code ""} for the one that matters at its stage. */
        record Bet(String initiativeId, String tab) implements Place {}

        /** The postmortem after so many weeks. */
        record Look(String initiativeId, int weeks) implements Place {}

        record Commitments() implements Place {}

        /** The super-PM check. */
        record Leverage() implements Place {}

        /** What the team costs and what comes back, open at a side. */
        record Money(String tab) implements Place {}

        /** The update of a month. */
        record Update(YearMonth month) implements Place {}

        /** The questions to expect of a month. */
        record Questions(YearMonth month) implements Place {}

        /** Where the hours go. */
        record Audit() implements Place {}

        /** Somebody's page, open at a side. */
        record Somebody(String personId, String tab) implements Place {}

        /** The evidence of somebody that waits for a verdict. */
        record Inbox(String personId) implements Place {}

        /** Where somebody is rated. */
        record Rate(String personId) implements Place {}

        /** What reviewers asked me. */
        record Asked() implements Place {}

        /** A session: prepared with somebody, or open. */
        record Coach(String personId, String sessionId) implements Place {}
    }
}
