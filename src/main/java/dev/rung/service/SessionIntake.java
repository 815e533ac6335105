package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.KnownKeyStore;
import dev.rung.store.PackStore;
import dev.rung.store.SessionCommitmentStore;
import dev.rung.store.SessionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in the summary of a session with me. What became of its commitments and offers here stays. */
final class SessionIntake {
    private static final int MINUTES = 60;

    private final SessionStore sessions;
    private final SessionCommitmentStore about;
    private final CommitmentStore commitments;
    private final PackStore packs;
    private final KnownKeyStore keys;
    private final ProfileService profile;

    SessionIntake(Database database, ProfileService profile) {
        this.sessions = new SessionStore(database);
        this.about = new SessionCommitmentStore(database);
        this.commitments = new CommitmentStore(database);
        this.packs = new PackStore(database);
        this.keys = new KnownKeyStore(database);
        this.profile = profile;
    }

    /** Refuses ids of sessions, notes and commitments that are not of this session by this coach. */
    void check(Optional<Person> sender, SessionPack pack) {
        Optional<Session> there = sessions.find(pack.sessionId());
        if (there.isPresent() && !from(there.get().packId(), sender)) {
            throw foreign("session");
        }
        for (List<SessionPack.SharedNote> notes : List.of(pack.notes(), pack.offered())) {
            for (SessionPack.SharedNote note : notes) {
                if (sessions.note(note.id())
                        .filter(n -> !n.sessionId().equals(pack.sessionId()))
                        .isPresent()) {
                    throw foreign("note");
                }
            }
        }
        for (SessionPack.AgreedCommitment made : pack.commitments()) {
            boolean known = commitments.find(made.id()).isPresent();
            boolean ours = about.find(made.id())
                    .filter(c -> c.sessionId().equals(pack.sessionId()))
                    .isPresent();
            if (known && !ours) {
                throw foreign("commitment");
            }
        }
    }

    private boolean from(Optional<String> packId, Optional<Person> sender) {
        return packId.flatMap(packs::find)
                .map(KeptPack::otherFingerprint)
                .flatMap(keys::find)
                .map(KnownKey::personId)
                .filter(id -> sender.filter(s -> s.id().equals(id)).isPresent())
                .isPresent();
    }

    private static Refusal foreign(String what) {
        return Refusal.data(
                "It holds a " + what + " with an id that something else has here, so nothing of it is taken;"
                        + " ask the sender how that came about.");
    }

    /** Takes it in. The pack itself must be kept already. Returns what is worth knowing, a sentence each. */
    List<String> take(Person coach, Envelope envelope, SessionPack pack) {
        Person me = profile.need();
        Optional<Session> there = sessions.find(pack.sessionId());
        boolean newer = there.flatMap(Session::packId)
                .flatMap(packs::find)
                .filter(p -> p.madeAt().isAfter(envelope.madeAt()))
                .isPresent();
        if (newer) {
            // What the newer one has not, its coach has withdrawn.
            return List.of("A newer summary of this session is here; it stays as it is.");
        }
        sessions.put(session(me, coach, envelope, pack, there));
        int notes = 0;
        for (SessionPack.SharedNote note : pack.notes()) {
            notes += keep(pack, envelope, note, Optional.empty());
        }
        int offered = 0;
        for (SessionPack.SharedNote note : pack.offered()) {
            offered += keep(pack, envelope, note, Optional.of(SessionNote.Offer.OFFERED));
        }
        int made = 0;
        for (SessionPack.AgreedCommitment each : pack.commitments()) {
            if (commitments.find(each.id()).isEmpty()) {
                keep(me, pack, each);
                made++;
            }
        }
        return told(notes, offered, made);
    }

    private static Session session(
            Person me, Person coach, Envelope envelope, SessionPack pack, Optional<Session> there) {
        return new Session(
                pack.sessionId(),
                me.id(),
                coach.name(),
                pack.on(),
                pack.hat(),
                Session.State.CLOSED,
                pack.goal(),
                pack.focus(),
                there.map(Session::minutes).orElse(MINUTES),
                pack.confidence(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(envelope.id()));
    }

    private int keep(
            SessionPack pack, Envelope envelope, SessionPack.SharedNote note, Optional<SessionNote.Offer> offer) {
        if (sessions.note(note.id()).isPresent()) {
            return 0;
        }
        sessions.put(new SessionNote(note.id(), pack.sessionId(), note.step(), note.text(), offer, envelope.madeAt()));
        return 1;
    }

    private void keep(Person me, SessionPack pack, SessionPack.AgreedCommitment made) {
        Commitment commitment = new Commitment(
                made.id(),
                made.words(),
                made.owner(),
                made.dueOn(),
                made.doneTest(),
                Commitment.State.OPEN,
                "",
                Commitment.Source.SESSION,
                pack.sessionId(),
                made.madeOn(),
                Optional.empty());
        commitments.put(me.id(), commitment);
        about.put(
                new SessionCommitment(commitment, pack.sessionId(), made.focus(), Optional.empty(), Optional.empty()));
    }

    private static List<String> told(int notes, int offered, int made) {
        List<String> parts = new ArrayList<>();
        if (notes > 0) {
            parts.add(Amount.of(notes, "note"));
        }
        if (offered > 0) {
            parts.add(Amount.of(offered, "piece") + " offered as evidence");
        }
        if (made > 0) {
            parts.add(Amount.of(made, "commitment"));
        }
        return parts.isEmpty() ? List.of() : List.of(String.join(", ", parts) + ".");
    }

    /** What counts as one of the things a pack holds. */
    static int count(SessionPack pack) {
        return pack.notes().size() + pack.offered().size() + pack.commitments().size();
    }
}
