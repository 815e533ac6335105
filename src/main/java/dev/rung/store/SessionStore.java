package dev.rung.store;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Coaching sessions, their questions, and those of their notes that may leave. */
public final class SessionStore {
    private static final String READ =
            "SELECT id, person_id, coach, on_day, hat, state, goal, competency, level, minutes,"
                    + " confidence, began_at, ended_at, pack_id FROM session ";
    private static final String NEWEST = " ORDER BY on_day DESC, id DESC";
    private static final String NOTE = "SELECT id, session_id, step, text, offer, written_at FROM session_note ";

    private final Database database;

    public SessionStore(Database database) {
        this.database = database;
    }

    /** Keeps one, new or changed. */
    public void put(Session session) {
        database.journal()
                .put(new Row(Tables.SESSION)
                        .set("id", session.id())
                        .set("person_id", session.personId())
                        .set("coach", session.coach())
                        .set("on_day", session.on().toString())
                        .set("hat", session.hat().name())
                        .set("state", session.state().name())
                        .set("goal", session.goal())
                        .set(
                                "competency",
                                session.focus().map(ExpectationId::competency).orElse(null))
                        .set("level", session.focus().map(ExpectationId::level).orElse(null))
                        .set("minutes", session.minutes())
                        .set("confidence", number(session.confidence()))
                        .set(
                                "began_at",
                                session.beganAt().map(Instant::toString).orElse(null))
                        .set(
                                "ended_at",
                                session.endedAt().map(Instant::toString).orElse(null))
                        .set("pack_id", session.packId().orElse(null)));
    }

    private static @Nullable Long number(OptionalInt number) {
        return number.isPresent() ? (long) number.getAsInt() : null;
    }

    /** Takes one away, with its questions. There must be no note and no commitment of it. */
    public void delete(String id) {
        for (SessionQuestion question : questions(id)) {
            database.journal()
                    .delete(new Row(Tables.SESSION_QUESTION)
                            .set("session_id", id)
                            .set("place", question.place()));
        }
        database.journal().delete(new Row(Tables.SESSION).set("id", id));
    }

    public Optional<Session> find(String id) {
        return database.read(handle -> handle.createQuery(READ + "WHERE id = :id")
                .bind("id", id)
                .map(SessionStore::session)
                .findOne());
    }

    /** Those whose id begins or ends with these letters. */
    public List<Session> findByPart(String part) {
        return database.read(handle -> handle.createQuery(READ
                        + "WHERE substr(id, 1, length(:part)) = :part OR substr(id, -length(:part)) = :part" + NEWEST)
                .bind("part", part)
                .map(SessionStore::session)
                .list());
    }

    /** All with a person, the newest first. */
    public List<Session> of(String personId) {
        return database.read(handle -> handle.createQuery(READ + "WHERE person_id = :person" + NEWEST)
                .bind("person", personId)
                .map(SessionStore::session)
                .list());
    }

    /** The newest of all, the newest first. */
    public List<Session> newest(int most) {
        return database.read(handle -> handle.createQuery(READ + NEWEST + " LIMIT :most")
                .bind("most", most)
                .map(SessionStore::session)
                .list());
    }

    /** Those in a state, the newest first. */
    public List<Session> in(Session.State state) {
        return database.read(handle -> handle.createQuery(READ + "WHERE state = :state" + NEWEST)
                .bind("state", state.name())
                .map(SessionStore::session)
                .list());
    }

    /** The newest closed session of each person who has one, the newest first. */
    public List<Session> lastOfEach() {
        return database.read(handle -> handle.createQuery(READ + """
                        AS s WHERE state = 'CLOSED' AND NOT EXISTS (
                          SELECT 1 FROM session AS later
                          WHERE later.person_id = s.person_id AND later.state = 'CLOSED'
                            AND (later.on_day > s.on_day OR later.on_day = s.on_day AND later.id > s.id))
                        """ + NEWEST)
                .map(SessionStore::session)
                .list());
    }

    /** The questions of a session, by their place. */
    public List<SessionQuestion> questions(String sessionId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT place, step, wording, asked FROM session_question WHERE session_id = :id ORDER BY place")
                .bind("id", sessionId)
                .map((rs, context) -> new SessionQuestion(
                        rs.getInt("place"),
                        Step.valueOf(rs.getString("step")),
                        rs.getString("wording"),
                        rs.getInt("asked") == 1))
                .list());
    }

    /** Keeps a question, new or over the one at its place. */
    public void put(String sessionId, SessionQuestion question) {
        database.journal()
                .put(new Row(Tables.SESSION_QUESTION)
                        .set("session_id", sessionId)
                        .set("place", question.place())
                        .set("step", question.step().name())
                        .set("wording", question.wording())
                        .set("asked", question.asked()));
    }

    /** Takes a question away. */
    public void deleteQuestion(String sessionId, int place) {
        database.journal()
                .delete(new Row(Tables.SESSION_QUESTION)
                        .set("session_id", sessionId)
                        .set("place", place));
    }

    /** The notes that may leave, in the order they were written down; withdrawn offers among them. */
    public List<SessionNote> notes(String sessionId) {
        return database.read(handle -> handle.createQuery(NOTE + "WHERE session_id = :id ORDER BY place, id")
                .bind("id", sessionId)
                .map(SessionStore::note)
                .list());
    }

    public Optional<SessionNote> note(String id) {
        return database.read(handle -> handle.createQuery(NOTE + "WHERE id = :id")
                .bind("id", id)
                .map(SessionStore::note)
                .findOne());
    }

    /** Keeps a note, new or changed; a new one comes last. */
    public void put(SessionNote note) {
        Row row = new Row(Tables.SESSION_NOTE)
                .set("id", note.id())
                .set("session_id", note.sessionId())
                .set("class", note.offer().isPresent() ? "EVIDENCE" : "SHARED")
                .set("step", note.step().name())
                .set("text", note.text())
                .set("offer", note.offer().map(Enum::name).orElse(null))
                .set("written_at", note.writtenAt().toString());
        if (note(note.id()).isEmpty()) {
            row.set("place", next(note.sessionId()));
        }
        database.journal().put(row);
    }

    private int next(String sessionId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT coalesce(max(place), -1) + 1 AS next FROM session_note WHERE session_id = :id")
                .bind("id", sessionId)
                .map((rs, context) -> rs.getInt("next"))
                .one());
    }

    /** Whether there are private notes in it; how they read is not known here. */
    public boolean hasPrivate(String sessionId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM private_note WHERE session_id = :id) AS some")
                .bind("id", sessionId)
                .map((rs, context) -> rs.getInt("some") == 1)
                .one());
    }

    /** Takes a note away; undo brings it back. */
    public void deleteNote(String id) {
        database.journal().delete(new Row(Tables.SESSION_NOTE).set("id", id));
    }

    /** Takes a note away for good: the history keeps none of its words. */
    public void purgeNote(String id) {
        database.journal().purge(new Row(Tables.SESSION_NOTE).set("id", id));
    }

    private static SessionNote note(ResultSet rs, StatementContext context) throws SQLException {
        return new SessionNote(
                rs.getString("id"),
                rs.getString("session_id"),
                Step.valueOf(rs.getString("step")),
                rs.getString("text"),
                Optional.ofNullable(rs.getString("offer")).map(SessionNote.Offer::valueOf),
                Instant.parse(rs.getString("written_at")));
    }

    private static Session session(ResultSet rs, StatementContext context) throws SQLException {
        @Nullable String competency = rs.getString("competency");
        int confidence = rs.getInt("confidence");
        return new Session(
                rs.getString("id"),
                rs.getString("person_id"),
                rs.getString("coach"),
                Iso.day(rs.getString("on_day")),
                Hat.valueOf(rs.getString("hat")),
                Session.State.valueOf(rs.getString("state")),
                rs.getString("goal"),
                competency == null
                        ? Optional.empty()
                        : Optional.of(new ExpectationId(competency, rs.getString("level"))),
                rs.getInt("minutes"),
                confidence == 0 ? OptionalInt.empty() : OptionalInt.of(confidence),
                Optional.ofNullable(rs.getString("began_at")).map(Instant::parse),
                Optional.ofNullable(rs.getString("ended_at")).map(Instant::parse),
                Optional.ofNullable(rs.getString("pack_id")));
    }

    /** Those planned for a day or before it that have not begun, the first first. */
    public List<Session> planned(LocalDate until) {
        return database.read(
                handle -> handle.createQuery(READ + "WHERE state = 'PLANNED' AND on_day <= :until ORDER BY on_day, id")
                        .bind("until", until.toString())
                        .map(SessionStore::session)
                        .list());
    }
}
