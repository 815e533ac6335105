package dev.rung.domain.pack;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The summary of a coaching session, for the coachee: shared notes, evidence that is offered to them, commitments. There is
 * no place in it for a private note.
 *
 * @param notes shared ones, in order
 * @param offered notes offered as evidence, not withdrawn, in order
 */
public record SessionPack(
        String sessionId,
        LocalDate on,
        Hat hat,
        String goal,
        Optional<ExpectationId> focus,
        OptionalInt confidence,
        List<SharedNote> notes,
        List<SharedNote> offered,
        List<AgreedCommitment> commitments)
        implements PackContent {
    public SessionPack {
        notes = List.copyOf(notes);
        offered = List.copyOf(offered);
        commitments = List.copyOf(commitments);
    }

    @Override
    public Purpose purpose() {
        return Purpose.SESSION;
    }

    public record SharedNote(String id, Step step, String text) {}

    public record AgreedCommitment(
            String id,
            String words,
            String owner,
            LocalDate dueOn,
            String doneTest,
            LocalDate madeOn,
            Optional<ExpectationId> focus) {}
}
