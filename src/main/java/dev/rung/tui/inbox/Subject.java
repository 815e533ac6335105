package dev.rung.tui.inbox;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.InboxRow;
import dev.rung.tui.evidence.ClaimWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict is on.
 *
 * @param id the piece's, or the claim's
 * @param claim the claim that is meant; empty for the whole piece
 */
record Subject(String id, Optional<Claim> claim) {

    /** The whole piece, then its claims in their order. */
    static List<Subject> of(InboxRow row) {
        List<Subject> all = new ArrayList<>();
        all.add(new Subject(row.id(), Optional.empty()));
        row.claims().forEach(c -> all.add(new Subject(c.id(), Optional.of(c))));
        return all;
    }

    /** The one at a place of {@link #of}; the whole piece where there is none. */
    static Subject at(InboxRow row, int place) {
        List<Subject> all = of(row);
        return all.get(place >= 0 && place < all.size() ? place : 0);
    }

    Optional<ExpectationId> expectation() {
        return claim.map(Claim::expectation);
    }

    String title(ClaimWords words) {
        return claim.map(words::of).orElse("The whole piece");
    }
}
