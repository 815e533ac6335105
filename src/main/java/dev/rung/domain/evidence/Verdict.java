package dev.rung.domain.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reviewer says of a piece of evidence, or of one of its claims. The newest one wins; older ones stay.
 *
 * @param id UUIDv7 text
 * @param claimId the claim meant; empty when the whole piece is meant
 * @param words the question or the reason; may be empty on acceptance
 */
public record Verdict(
        String id,
        String evidenceId,
        Optional<String> claimId,
        Decision decision,
        String reviewer,
        LocalDate on,
        String words) {

    /** Accepted makes measured evidence verified, rejected makes it count for nothing, questioned changes no tier. */
    public enum Decision {
        ACCEPTED,
        QUESTIONED,
        REJECTED
    }
}
