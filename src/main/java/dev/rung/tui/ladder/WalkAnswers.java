package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.AskedExpectations;
import dev.rung.service.Rung;
import java.util.List;
import java.util.Optional;

/** What a self-assessment asks for, in order, and what was answered so far; on disk whenever it is told to keep it. */
final class WalkAnswers {
    private final Rung rung;
    private List<ExpectationId> order;
    private AssessmentDraft draft;
    private boolean unsaved;

    /** Takes up the answers that were kept, if any. */
    WalkAnswers(Rung rung) {
        this.rung = rung;
        this.draft = rung.drafts()
                .read(AssessmentDraft.KEY)
                .map(AssessmentDraft::read)
                .orElseGet(AssessmentDraft::empty);
        this.order = expectations();
    }

    private List<ExpectationId> expectations() {
        return AskedExpectations.of(
                rung.ladders().mine(), rung.profile().need(), rung.assessments().notApplicable());
    }

    /** Asks what the ladder, the profile and the marks want by now. */
    void reload() {
        order = expectations();
    }

    List<ExpectationId> order() {
        return order;
    }

    AssessmentDraft draft() {
        return draft;
    }

    /** Where the walk stands; empty at the summary, and before anything was asked. */
    Optional<ExpectationId> at() {
        return draft.at().filter(order::contains);
    }

    boolean any() {
        return !draft.answers().isEmpty();
    }

    /** How many of the expectations asked for are rated. */
    int rated() {
        return draft.rated(order).size();
    }

    void stand(Optional<ExpectationId> at) {
        become(draft.at(at));
    }

    void rate(ExpectationId id, Rating rating) {
        become(draft.rated(id, rating));
    }

    void say(ExpectationId id, String words) {
        become(draft.worded(id, words));
    }

    private void become(AssessmentDraft other) {
        unsaved = unsaved || !other.equals(draft) && !(other.answers().isEmpty() && !any());
        draft = other;
    }

    /** Puts the answers on disk unless they are there. */
    void keep() {
        if (unsaved && any()) {
            rung.drafts().keep(AssessmentDraft.KEY, draft.text());
            unsaved = false;
        }
    }

    void submit() {
        rung.assessments().submit(draft.rated(order));
        forget();
    }

    void forget() {
        rung.drafts().forget(AssessmentDraft.KEY);
        draft = AssessmentDraft.empty();
        unsaved = false;
    }
}
