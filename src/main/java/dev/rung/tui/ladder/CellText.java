package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.text.Amount;

/** One expectation as plain text, to paste elsewhere; private evidence is left out and counted. */
final class CellText {
    private CellText() {}

    static String of(Ladder ladder, ExpectationStanding standing) {
        StringBuilder text = new StringBuilder()
                .append(standing.competency().title())
                .append(" at ")
                .append(CellDetail.levelTitle(ladder, standing.id().level()))
                .append(": ")
                .append(standing.state().title())
                .append('\n');
        standing.competency()
                .at(standing.id().level())
                .ifPresent(e -> text.append(e.text()).append('\n'));
        standing.mark()
                .ifPresent(m -> text.append("Because: ").append(m.reason()).append('\n'));
        int left = 0;
        for (ClaimFact claim : standing.claims()) {
            if (claim.isPrivate()) {
                left++;
                continue;
            }
            text.append("- ")
                    .append(claim.on())
                    .append("  ")
                    .append(claim.title())
                    .append(" (")
                    .append(CellDetail.worth(ladder, standing, claim))
                    .append(")\n");
        }
        if (left > 0) {
            text.append("- ").append(Amount.of(left, "private piece")).append(" left out\n");
        }
        if (!standing.missing().isEmpty()) {
            text.append("Missing: ").append(standing.missing()).append('\n');
        }
        return text.toString();
    }
}
