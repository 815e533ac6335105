package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Waiting;
import java.util.List;
import java.util.Optional;

/**
 * A piece of somebody's evidence as their reviewer sees it.
 *
 * @param claims on the owner's ladder, by expectation
 * @param said of the piece and its claims, newest first
 * @param waiting why it waits for a verdict; empty when it does not
 * @param opened it was opened before, or judged
 */
public record InboxRow(
        Person owner,
        PieceRow piece,
        List<Claim> claims,
        List<Judgement> said,
        Optional<Waiting> waiting,
        boolean opened) {
    public InboxRow {
        claims = List.copyOf(claims);
        said = List.copyOf(said);
    }

    /** What one said oneself last of the piece as a whole, or of a claim, by its id. */
    public Optional<Judgement> own(String evidenceOrClaimId) {
        return said.stream()
                .filter(Judgement::own)
                .filter(j -> j.subject().equals(evidenceOrClaimId))
                .max(Judgement.BY_AGE);
    }

    public String id() {
        return piece.evidence().id();
    }
}
