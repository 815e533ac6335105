package dev.rung.domain.coaching;

import dev.rung.domain.ladder.ExpectationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A coaching conversation.
 *
 * @param id UUIDv7 text
 * @param personId the coachee; the owner of the workspace when they coach themself, or when the session came in a pack
 * @param coach who led it where it came in a pack, else {@code ""}
 * @param goal may be {@code ""} until it is said
 * @param focus the expectation it is about
 * @param minutes planned length, above 0
 * @param confidence 1 to 10, how sure the coachee is of the way forward
 * @param packId the pack it came in
 */
public record Session(
        String id,
        String personId,
        String coach,
        LocalDate on,
        Hat hat,
        State state,
        String goal,
        Optional<ExpectationId> focus,
        int minutes,
        OptionalInt confidence,
        Optional<Instant> beganAt,
        Optional<Instant> endedAt,
        Optional<String> packId) {

    /** Oldest first. */
    public static final Comparator<Session> BY_AGE =
            Comparator.comparing(Session::on).thenComparing(Session::id);

    public Session {
        if (minutes < 1) {
            throw new IllegalArgumentException("a session takes a minute at least");
        }
        if (confidence.isPresent() && (confidence.getAsInt() < 1 || confidence.getAsInt() > 10)) {
            throw new IllegalArgumentException("confidence is 1 to 10");
        }
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    /** The same, said to be about something else. */
    public Session with(Hat otherHat, String otherGoal, Optional<ExpectationId> otherFocus, int otherMinutes) {
        return new Session(
                id,
                personId,
                coach,
                on,
                otherHat,
                state,
                otherGoal,
                otherFocus,
                otherMinutes,
                confidence,
                beganAt,
                endedAt,
                packId);
    }

    /** The same on another day. */
    public Session moved(LocalDate day) {
        return new Session(
                id, personId, coach, day, hat, state, goal, focus, minutes, confidence, beganAt, endedAt, packId);
    }

    /** The same with how sure the coachee is. */
    public Session sure(OptionalInt of) {
        return new Session(id, personId, coach, on, hat, state, goal, focus, minutes, of, beganAt, endedAt, packId);
    }

    /** The same, running from now on. */
    public Session begun(LocalDate day, Instant now) {
        return new Session(
                id,
                personId,
                coach,
                day,
                hat,
                State.RUNNING,
                goal,
                focus,
                minutes,
                confidence,
                Optional.of(now),
                Optional.empty(),
                packId);
    }

    /** The same, closed. */
    public Session ended(Instant now) {
        return new Session(
                id,
                personId,
                coach,
                on,
                hat,
                State.CLOSED,
                goal,
                focus,
                minutes,
                confidence,
                beganAt,
                Optional.of(now),
                packId);
    }

    /** How far it is. What is closed is not written in any more. */
    public enum State {
        PLANNED,
        RUNNING,
        CLOSED
    }
}
