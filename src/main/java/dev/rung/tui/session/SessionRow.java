package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.service.FittingQuestion;

/** What can be chosen on the page of a session. */
sealed interface SessionRow {
    /** By which the selection finds it again. */
    Object id();

    record Ask(FittingQuestion question) implements SessionRow {
        @Override
        public Object id() {
            return question.wording();
        }
    }

    /** A note that may leave. */
    record Note(SessionNote note) implements SessionRow {
        @Override
        public Object id() {
            return note.id();
        }
    }

    record Secret(PrivateNote note) implements SessionRow {
        @Override
        public Object id() {
            return note.id();
        }
    }

    record Promise(SessionCommitment made) implements SessionRow {
        @Override
        public Object id() {
            return made.commitment().id();
        }
    }

    /** All its words. */
    default String words() {
        if (this instanceof Ask ask) {
            return ask.question().wording();
        }
        if (this instanceof Note note) {
            return note.note().text();
        }
        if (this instanceof Secret secret) {
            return secret.note().text();
        }
        return ((Promise) this).made().commitment().words();
    }

    /** Who reads it; what was promised stands in the summary, and the questions do not. */
    default NoteClass noteClass() {
        if (this instanceof Note note) {
            return note.note().noteClass();
        }
        return this instanceof Promise ? NoteClass.SHARED : NoteClass.PRIVATE;
    }
}
