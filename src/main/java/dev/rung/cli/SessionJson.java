package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.SessionService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions as JSON. There is no field for what is private. */
final class SessionJson {
    private SessionJson() {}

    /** A session as lists have it. */
    static Map<String, Object> head(Session session, SessionService sessions) {
        return JsonMap.of(
                "id",
                session.id(),
                "person_id",
                session.personId(),
                "person",
                sessions.coachee(session).name(),
                "coach",
                sessions.coach(session),
                "on",
                session.on(),
                "hat",
                session.hat().word(),
                "state",
                session.state(),
                "goal",
                session.goal(),
                "competency",
                session.focus().map(ExpectationId::competency),
                "level",
                session.focus().map(ExpectationId::level),
                "minutes",
                session.minutes(),
                "confidence",
                session.confidence().isPresent()
                        ? Optional.of(session.confidence().getAsInt())
                        : Optional.empty(),
                "began_at",
                session.beganAt(),
                "ended_at",
                session.endedAt());
    }

    /** A session whole, without what is private. */
    static Map<String, Object> whole(Session session, SessionService sessions) {
        Map<String, Object> whole = new LinkedHashMap<>(head(session, sessions));
        whole.put(
                "questions",
                sessions.questions(session.id()).stream()
                        .map(q -> JsonMap.of("step", q.step().word(), "wording", q.wording(), "asked", q.asked()))
                        .toList());
        whole.put(
                "notes",
                sessions.notes(session.id()).stream().map(SessionJson::note).toList());
        whole.put("commitments", commitments(sessions.commitments(session.id())));
        return whole;
    }

    /** The summary that the coachee gets. */
    static Map<String, Object> summary(SessionSummary summary) {
        return JsonMap.of(
                "id",
                summary.sessionId(),
                "person",
                summary.coachee(),
                "coach",
                summary.coach(),
                "on",
                summary.on(),
                "hat",
                summary.hat().word(),
                "state",
                summary.state(),
                "goal",
                summary.goal(),
                "competency",
                summary.focus().map(ExpectationId::competency),
                "level",
                summary.focus().map(ExpectationId::level),
                "confidence",
                summary.confidence().isPresent()
                        ? Optional.of(summary.confidence().getAsInt())
                        : Optional.empty(),
                "notes",
                summary.notes().stream().map(SessionJson::note).toList(),
                "offered",
                summary.offered().stream().map(SessionJson::note).toList(),
                "commitments",
                commitments(summary.commitments()));
    }

    static Map<String, Object> note(SessionNote note) {
        return JsonMap.of(
                "id",
                note.id(),
                "step",
                note.step().word(),
                "class",
                note.noteClass().word(),
                "text",
                note.text(),
                "offer",
                note.offer());
    }

    private static List<Map<String, Object>> commitments(List<SessionCommitment> made) {
        return made.stream()
                .map(m -> {
                    Commitment c = m.commitment();
                    return JsonMap.of(
                            "id",
                            c.id(),
                            "words",
                            c.words(),
                            "owner",
                            c.owner(),
                            "due_on",
                            c.dueOn(),
                            "done_test",
                            c.doneTest(),
                            "state",
                            c.state(),
                            "reason",
                            c.reason(),
                            "competency",
                            m.about().map(ExpectationId::competency),
                            "level",
                            m.about().map(ExpectationId::level));
                })
                .toList();
    }
}
