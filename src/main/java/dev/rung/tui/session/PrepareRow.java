package dev.rung.tui.session;

import dev.rung.domain.coaching.Gap;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.coaching.Happening;
import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.coaching.Promised;

/** What can be chosen while a session is prepared. */
sealed interface PrepareRow {
    record Open(Promised promised) implements PrepareRow {}

    record Since(Happening happening) implements PrepareRow {}

    record Bet(GrowthProgress progress) implements PrepareRow {}

    record Missing(Gap gap) implements PrepareRow {}

    record Ask(PreparedQuestion question) implements PrepareRow {}

    /** By which the selection finds it again. */
    default Object id() {
        if (this instanceof Open open) {
            return "open " + open.promised().commitment().id();
        }
        if (this instanceof Bet bet) {
            return "bet " + bet.progress().bet().id();
        }
        if (this instanceof Missing missing) {
            return missing.gap().id();
        }
        return this instanceof Ask ask ? ask.question().wording() : this;
    }

    /** All of it in words. */
    default String words() {
        if (this instanceof Open open) {
            String test = open.promised().commitment().doneTest();
            return open.promised().commitment().words() + (test.isEmpty() ? "" : "; done when: " + test);
        }
        if (this instanceof Since since) {
            return since.happening().words();
        }
        if (this instanceof Bet bet) {
            return bet.progress().bet().words() + " (" + bet.progress().title() + "); shown by: "
                    + bet.progress().bet().shownBy();
        }
        if (this instanceof Missing missing) {
            return missing.gap().title() + ": " + missing.gap().words();
        }
        return ((Ask) this).question().wording();
    }
}
