package dev.rung.domain.review;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.evidence.Verdicts;
import java.util.Comparator;
import java.util.Optional;

/**
 * A verdict with what is kept beside it.
 *
 * @param pieceDigest how the piece read that was judged; {@code ""} where that was not kept
 * @param packId the pack it came in; empty when it was given in this workspace
 * @param answer what the owner of the piece answered, when it asks and was answered
 */
public record Judgement(Verdict verdict, String pieceDigest, Optional<String> packId, Optional<VerdictAnswer> answer) {

    private static final int MILLISECOND = 13;

    /** Oldest first. */
    public static final Comparator<Judgement> BY_AGE = Comparator.comparing(Judgement::verdict, Verdicts.BY_AGE);

    /** Given here, by the owner of this workspace. */
    public boolean own() {
        return packId.isEmpty();
    }

    /** What was judged: the claim's id, or else the piece's. */
    public String subject() {
        return verdict.claimId().orElse(verdict.evidenceId());
    }

    /** It asks, and nobody has answered; whether a newer verdict follows it is another matter. */
    public boolean unanswered() {
        return asks() && answer.isEmpty();
    }

    /** It asks, answered or not. */
    public boolean asks() {
        return verdict.decision() == Verdict.Decision.QUESTIONED;
    }

    /** Whether it is on the whole piece and was given when the claim was there: then it is one on the claim, too. */
    public boolean covers(Claim claim) {
        return verdict.claimId().isEmpty() && made(verdict.id()).compareTo(made(claim.id())) >= 0;
    }

    /** The part of a UUIDv7 text that is its millisecond. */
    private static String made(String id) {
        return id.substring(0, Math.min(MILLISECOND, id.length()));
    }
}
