package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.Step;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.PersonStore;
import dev.rung.store.PrivateNoteStore;
import dev.rung.store.SessionStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What only the writer ever reads. Nobody but the screens of a session, and the command that shows one, is handed a private
 * note; nothing that writes files is. What the history calls these changes names nothing, because the history is exported.
 */
public final class PrivateNotes {
    private final Database database;
    private final PrivateNoteStore notes;
    private final SessionStore sessions;
    private final PersonStore people;
    private final SessionDesk desk;
    private final Uuid7 ids;
    private final Clock clock;

    PrivateNotes(Database database, Uuid7 ids, Clock clock) {
        this.database = database;
        this.notes = new PrivateNoteStore(database);
        this.sessions = new SessionStore(database);
        this.people = new PersonStore(database);
        this.desk = new SessionDesk(database);
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes something in a session, a closed one too. Refuses a blank text. */
    public PrivateNote write(String sessionId, Step step, String text) {
        Session session = desk.find(sessionId);
        return keep(Optional.of(session.id()), session.personId(), Optional.of(step), text);
    }

    /** Notes something on a person, outside of any session. Refuses a blank text and an unknown person. */
    public PrivateNote writeOn(String personId, String text) {
        if (people.find(personId).isEmpty()) {
            throw Refusal.usage("There is no person “" + personId + "”; rung person list names those there are.");
        }
        return keep(Optional.empty(), personId, Optional.empty(), text);
    }

    private PrivateNote keep(Optional<String> sessionId, String personId, Optional<Step> step, String text) {
        PrivateNote note =
                new PrivateNote(ids.next(), personId, sessionId, step, SessionService.words(text), clock.instant());
        unnamed("Wrote a private note", note);
        return note;
    }

    /** Puts other words in its place. Refuses a blank text. */
    public PrivateNote rewrite(String noteId, String text) {
        PrivateNote old = find(noteId);
        PrivateNote note = new PrivateNote(
                old.id(), old.personId(), old.sessionId(), old.step(), SessionService.words(text), old.writtenAt());
        unnamed("Changed a private note", note);
        return note;
    }

    private void unnamed(String label, PrivateNote note) {
        database.journal().change(Journal.Change.of(label, ""), () -> notes.put(note));
    }

    /** By its id. Refuses when there is none. */
    public PrivateNote find(String noteId) {
        return notes.find(noteId).orElseThrow(() -> Refusal.usage("There is no such private note any more."));
    }

    /** Those of a session, in the order they were written down. */
    public List<PrivateNote> of(Session session) {
        return notes.ofSession(session.id());
    }

    /** Those on a person that belong to no session, in the order they were written down. */
    public List<PrivateNote> onPerson(String personId) {
        return notes.onPerson(personId);
    }

    /**
     * Lets the coachee read it, which cannot be undone: once somebody may have read a thing, it is not private any more.
     * Refuses in a session that does not run, and when the note reads otherwise than what was shown.
     *
     * @param as shared or evidence
     * @param shown the words that were shown before the person said yes
     */
    public SessionNote share(String noteId, NoteClass as, String shown) {
        PrivateNote note = find(noteId);
        String sessionId = note.sessionId()
                .orElseThrow(() ->
                        Refusal.usage("A note on a person belongs to no session; write it down in one to share it."));
        desk.running(sessionId);
        if (!note.text().equals(shown)) {
            throw Refusal.usage("The note reads otherwise by now; look at it again before you share it.");
        }
        SessionNote shared = new SessionNote(
                ids.next(),
                sessionId,
                note.step().orElse(Step.REALITY),
                note.text(),
                SessionService.offer(as),
                note.writtenAt());
        database.journal().change(Journal.Change.forGood("Shared a note", ""), () -> {
            notes.purge(note.id());
            sessions.put(shared);
        });
        return shared;
    }

    /**
     * Makes a shared note private, as though it had always been: its words leave the history, too, which cannot be undone.
     * Refuses in a session that does not run.
     */
    public PrivateNote hide(String sessionNoteId) {
        SessionNote shared = sessions.note(sessionNoteId)
                .orElseThrow(() -> Refusal.usage("There is no such note in a session any more."));
        Session session = desk.running(shared.sessionId());
        PrivateNote note = new PrivateNote(
                ids.next(),
                session.personId(),
                Optional.of(session.id()),
                Optional.of(shared.step()),
                shared.text(),
                shared.writtenAt());
        database.journal().change(Journal.Change.forGood("Made a note private", ""), () -> {
            sessions.purgeNote(shared.id());
            notes.put(note);
        });
        notes.forgetPages();
        return note;
    }

    /** Takes a note away for good: neither the history nor the file keeps a word of it; backups do until they rotate. */
    public void delete(String noteId) {
        PrivateNote note = find(noteId);
        database.journal().change(Journal.Change.forGood("Deleted a private note", ""), () -> notes.purge(note.id()));
        notes.forgetPages();
    }

    /** How many there are in the workspace. */
    public int count() {
        return notes.count();
    }
}
