package dev.rung.files;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence with its claims as a file carries it, before it has an id.
 *
 * @param claims in the file's order; which ladder they are on, the file does not say
 */
public record EvidenceDraft(
        LocalDate on,
        String title,
        String situation,
        String action,
        String result,
        String link,
        String witness,
        Optional<Lever> lever,
        String scope,
        Measurement measurement,
        List<ExpectationId> claims,
        boolean isPrivate) {
    public EvidenceDraft {
        claims = List.copyOf(claims);
    }

    /** The draft of evidence there is. */
    public static EvidenceDraft of(Evidence e, List<ExpectationId> claims) {
        return new EvidenceDraft(
                e.on(),
                e.title(),
                e.situation(),
                e.action(),
                e.result(),
                e.link(),
                e.witness(),
                e.lever(),
                e.scope(),
                e.measurement(),
                claims,
                e.isPrivate());
    }

    /** The evidence under an id; the claims stay behind. */
    public Evidence evidence(String id) {
        return new Evidence(
                id, on, title, situation, action, result, link, witness, lever, scope, measurement, isPrivate);
    }
}
