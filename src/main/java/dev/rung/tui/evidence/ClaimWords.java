package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.text.DisplayWidth;
import java.util.List;

/** Claims in the words of the ladder they were made on. */
public final class ClaimWords {
    private final Ladder ladder;

    /** @param ladder the one in use by whose claims they are */
    public ClaimWords(Ladder ladder) {
        this.ladder = ladder;
    }

    public Ladder ladder() {
        return ladder;
    }

    public String competency(ExpectationId id) {
        return ladder.competency(id.competency()).map(Competency::title).orElse(id.competency());
    }

    public String level(ExpectationId id) {
        return ladder.level(id.level()).map(Level::title).orElse(id.level());
    }

    /** {@code Outcome ownership · Senior PM}. */
    public String of(ExpectationId id) {
        return competency(id) + " · " + level(id);
    }

    /** The same, and which ladder where it is another than the one in use. */
    public String of(Claim claim) {
        return isMine(claim) ? of(claim.expectation()) : claim.expectation() + " on " + claim.ladderId();
    }

    public boolean isMine(Claim claim) {
        return claim.ladderId().equals(ladder.id());
    }

    /** All claims in so many columns: the first one, shortened as it must be, and how many more. */
    public String brief(List<Claim> claims, int columns) {
        if (claims.isEmpty()) {
            return "";
        }
        String more = claims.size() > 1 ? " +" + (claims.size() - 1) : "";
        Claim first = claims.get(0);
        String whole = of(first);
        int room = columns - more.length();
        String shown = DisplayWidth.of(whole) <= room || !isMine(first) ? whole : competency(first.expectation());
        return DisplayWidth.clip(shown, room) + more;
    }
}
