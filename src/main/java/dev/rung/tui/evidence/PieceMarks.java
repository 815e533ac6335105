package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.service.PieceRow;
import java.time.LocalDate;
import java.util.Optional;

/** What must be seen of a piece at a glance: a question that waits, a rejection, that it is private. */
record PieceMarks(Optional<Verdict> question, boolean rejected, boolean isPrivate) {
    /** What stays at home. */
    static final String PRIVATE = "⌂";

    static final String QUESTION = "?";
    static final String REJECTED = "✗";

    static PieceMarks of(PieceRow row, LocalDate day) {
        if (row.verdicts().isEmpty()) {
            return new PieceMarks(Optional.empty(), false, row.evidence().isPrivate());
        }
        Verdicts verdicts = row.said(day);
        Optional<Verdict> question = verdicts.question(row.evidence().id());
        boolean rejected = verdicts.rejected(row.evidence().id());
        for (Claim claim : row.claims()) {
            question = question.or(() -> verdicts.question(claim.id()));
            rejected |= verdicts.rejected(claim.id());
        }
        return new PieceMarks(question, rejected, row.evidence().isPrivate());
    }
}
