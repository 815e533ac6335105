package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.VerdictAnswer;
import java.util.Optional;

/**
 * What a reviewer asked of a piece of one's own, with nothing newer said of the same.
 *
 * @param claim the claim that is meant; empty when the whole piece is
 * @param answer what was answered; empty while the question is open
 * @param sent the answer went out in a pack, and stays as it is
 */
public record ReviewerQuestion(
        Verdict verdict, PieceRow piece, Optional<Claim> claim, Optional<VerdictAnswer> answer, boolean sent) {

    /** Nobody has answered it yet. */
    public boolean open() {
        return answer.isEmpty();
    }

    /** Whether it can be answered now, or the answer changed. */
    public boolean answerable() {
        return !sent;
    }
}
