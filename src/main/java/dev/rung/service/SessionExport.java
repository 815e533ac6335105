package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Person;
import dev.rung.store.Database;
import dev.rung.store.PersonStore;
import dev.rung.store.SessionCommitmentStore;
import dev.rung.store.SessionStore;
import java.util.List;

/**
 * Puts together what the coachee gets of a session: shared notes, what is still offered as evidence, commitments. Private
 * notes lie in a store that is not known here.
 */
final class SessionExport {
    private final Database database;
    private final SessionStore sessions;
    private final SessionCommitmentStore commitments;
    private final PersonStore people;

    SessionExport(Database database) {
        this.database = database;
        this.sessions = new SessionStore(database);
        this.commitments = new SessionCommitmentStore(database);
        this.people = new PersonStore(database);
    }

    /** @param coachee for whom it is */
    record Composed(SessionPack pack, Person coachee) {}

    /** Refuses a session that is not closed, that is with myself, or of which there is nothing to hand over. */
    Composed compose(String sessionId) {
        return database.inSnapshot(() -> {
            Session session = find(sessionId);
            Person coachee = people.find(session.personId()).orElseThrow();
            if (coachee.relation() == Person.Relation.ME) {
                throw Refusal.usage("That session is your own; its summary goes to somebody else only.");
            }
            if (session.state() != Session.State.CLOSED) {
                throw Refusal.usage("That session is not closed yet; close it, then its summary can leave.");
            }
            SessionPack pack = pack(session);
            if (pack.goal().isBlank()
                    && pack.notes().isEmpty()
                    && pack.offered().isEmpty()
                    && pack.commitments().isEmpty()) {
                throw Refusal.usage("There is nothing to hand over of that session: no goal, nothing shared, nothing"
                        + " offered, nothing promised.");
            }
            return new Composed(pack, coachee);
        });
    }

    private Session find(String idOrPart) {
        List<Session> found = sessions.find(idOrPart)
                .map(List::of)
                .orElseGet(() -> idOrPart.length() < 4 ? List.of() : sessions.findByPart(idOrPart));
        if (found.size() != 1) {
            throw Refusal.usage((found.isEmpty() ? "There is no session “" : "More than one session has “") + idOrPart
                    + (found.isEmpty() ? "”" : "” in its id") + "; rung session list shows the ids.");
        }
        return found.get(0);
    }

    private SessionPack pack(Session session) {
        List<SessionNote> notes = sessions.notes(session.id());
        return new SessionPack(
                session.id(),
                session.on(),
                session.hat(),
                session.goal(),
                session.focus(),
                session.confidence(),
                notes.stream()
                        .filter(n -> n.offer().isEmpty())
                        .map(SessionExport::note)
                        .toList(),
                notes.stream()
                        .filter(n -> n.offer()
                                .filter(o -> o == SessionNote.Offer.OFFERED)
                                .isPresent())
                        .map(SessionExport::note)
                        .toList(),
                commitments.of(session.id()).stream()
                        .filter(c -> c.commitment().state() != Commitment.State.CHANGED
                                && c.commitment().state() != Commitment.State.DROPPED)
                        .map(SessionExport::commitment)
                        .toList());
    }

    private static SessionPack.SharedNote note(SessionNote note) {
        return new SessionPack.SharedNote(note.id(), note.step(), note.text());
    }

    private static SessionPack.AgreedCommitment commitment(SessionCommitment made) {
        Commitment c = made.commitment();
        return new SessionPack.AgreedCommitment(
                c.id(), c.words(), c.owner(), c.dueOn(), c.doneTest(), c.madeOn(), made.about());
    }
}
