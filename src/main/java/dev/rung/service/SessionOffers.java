package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionNote.Offer;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.SessionStore;
import dev.rung.store.Uuid7;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Notes of sessions that are offered as evidence: withdrawn by who offered them, taken or dismissed by the coachee. */
public final class SessionOffers {
    private static final int LONGEST_TITLE = 100;

    private final Database database;
    private final SessionStore sessions;
    private final SessionDesk desk;
    private final EvidenceService evidence;
    private final Uuid7 ids;

    SessionOffers(Database database, EvidenceService evidence, Uuid7 ids) {
        this.database = database;
        this.sessions = new SessionStore(database);
        this.desk = new SessionDesk(database);
        this.evidence = evidence;
        this.ids = ids;
    }

    /** What was ever offered in a session, in order. */
    public List<SessionNote> of(String sessionId) {
        return sessions.notes(desk.find(sessionId).id()).stream()
                .filter(n -> n.offer().isPresent())
                .toList();
    }

    /** Withdraws an offer, also after the session was closed. Refuses one that was taken, dismissed or withdrawn. */
    public SessionNote withdraw(String noteId) {
        SessionNote withdrawn = open(noteId, "withdrawn").offered(Optional.of(Offer.WITHDRAWN));
        String name = desk.person(desk.find(withdrawn.sessionId())).name();
        database.journal()
                .change(
                        Journal.Change.of("Withdrew an offer of the session with", name),
                        () -> sessions.put(withdrawn));
        return withdrawn;
    }

    /**
     * Takes an offer as my own evidence, of the day of the session: the note is its title, or where it is long its situation.
     * Refuses an offer to somebody else, who takes it in their own workspace, and one that is not open.
     */
    public Evidence accept(String noteId) {
        SessionNote note = mine(noteId, "taken");
        Session session = desk.find(note.sessionId());
        String line = note.text().replaceAll("\\s+", " ");
        Evidence piece = Evidence.titled(ids.next(), session.on(), DisplayWidth.clip(line, LONGEST_TITLE));
        Evidence whole = piece.title().equals(line)
                ? piece
                : new Evidence(
                        piece.id(),
                        piece.on(),
                        piece.title(),
                        note.text(),
                        "",
                        "",
                        "",
                        "",
                        piece.lever(),
                        "",
                        piece.measurement(),
                        false);
        database.journal().change(Journal.Change.of("Took as evidence", whole.title()), () -> {
            evidence.keep(whole, session.focus().map(Set::of).orElse(Set.of()));
            sessions.put(note.offered(Optional.of(Offer.ACCEPTED)));
        });
        return whole;
    }

    /** Says that an offer to me is not to become evidence. Refuses as {@link #accept} does. */
    public SessionNote dismiss(String noteId) {
        SessionNote dismissed = mine(noteId, "dismissed").offered(Optional.of(Offer.DISMISSED));
        database.journal()
                .change(Journal.Change.of("Dismissed an offer of a session", ""), () -> sessions.put(dismissed));
        return dismissed;
    }

    private SessionNote mine(String noteId, String verb) {
        SessionNote note = open(noteId, verb);
        Person coachee = desk.person(desk.find(note.sessionId()));
        if (coachee.relation() != Person.Relation.ME) {
            throw Refusal.usage("That is " + coachee.name()
                    + "'s to decide, in their own workspace: hand them the session as a pack.");
        }
        return note;
    }

    private SessionNote open(String noteId, String verb) {
        SessionNote note =
                sessions.note(noteId).orElseThrow(() -> Refusal.usage("There is no such note in a session any more."));
        if (note.offer().filter(o -> o == Offer.OFFERED).isEmpty()) {
            String state =
                    note.offer().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse("shared, and no evidence");
            throw Refusal.usage("Only what is offered can be " + verb + "; this note is " + state + ".");
        }
        return note;
    }
}
