package dev.rung.domain.coaching;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the coachee gets of a session. There is no place in it for a private note.
 *
 * @param coach who led it
 * @param self whether somebody coached themself
 * @param focusTitle the competency and the level in words; {@code ""} without a focus
 * @param notes shared ones, in order
 * @param offered notes offered as evidence and not withdrawn, in order
 * @param commitments made in it, by the day they are due; those put in another's place left out
 */
public record SessionSummary(
        String sessionId,
        String coachee,
        String coach,
        boolean self,
        LocalDate on,
        Hat hat,
        Session.State state,
        String goal,
        Optional<ExpectationId> focus,
        String focusTitle,
        OptionalInt confidence,
        List<SessionNote> notes,
        List<SessionNote> offered,
        List<SessionCommitment> commitments) {
    public SessionSummary {
        notes = List.copyOf(notes);
        offered = List.copyOf(offered);
        commitments = List.copyOf(commitments);
    }

    /**
     * Puts it together.
     *
     * @param notes all that may leave, in order
     * @param commitments all that were made in it
     */
    public static SessionSummary of(
            Session session,
            String coachee,
            String coach,
            boolean self,
            String focusTitle,
            List<SessionNote> notes,
            List<SessionCommitment> commitments) {
        return new SessionSummary(
                session.id(),
                coachee,
                coach,
                self,
                session.on(),
                session.hat(),
                session.state(),
                session.goal(),
                session.focus(),
                focusTitle,
                session.confidence(),
                notes.stream().filter(n -> n.offer().isEmpty()).toList(),
                notes.stream()
                        .filter(n -> n.offer()
                                .filter(o -> o == SessionNote.Offer.OFFERED || o == SessionNote.Offer.ACCEPTED)
                                .isPresent())
                        .toList(),
                commitments.stream()
                        .filter(c -> c.commitment().state() != Commitment.State.CHANGED)
                        .toList());
    }

    /** The shared notes of a step, in order. */
    public List<SessionNote> notes(Step step) {
        return notes.stream().filter(n -> n.step() == step).toList();
    }

    /** Whether there is nothing in it that the coachee would not know without it. */
    public boolean empty() {
        return goal.isBlank() && notes.isEmpty() && offered.isEmpty() && commitments.isEmpty();
    }
}
