package dev.rung.service;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.Comparison;
import java.util.List;
import java.util.Map;

/** What the person says of themself, and how that compares. */
public final class AssessmentService {

    /** Submits answers as one dated assessment; the wording of the day is frozen with it. Refuses an empty one. */
    public Assessment submit(Map<ExpectationId, Answer> answers) {
        throw new UnsupportedOperationException();
    }

    /** All assessments, newest first. */
    public List<Assessment> history() {
        throw new UnsupportedOperationException();
    }

    /** The newest own rating of each expectation on the ladder in use. */
    public Map<ExpectationId, AssessmentRating> latest() {
        throw new UnsupportedOperationException();
    }

    /** The newest ratings beside the evidence, for the levels rated. */
    public Comparison comparison() {
        throw new UnsupportedOperationException();
    }

    /** Says from today on that an expectation does not apply, or applies again. */
    public void applicable(ExpectationId expectation, boolean applicable, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The marks that hold today. */
    public List<ApplicabilityMark> notApplicable() {
        throw new UnsupportedOperationException();
    }
}
