package dev.rung.tui.review;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.service.InboxRow;
import dev.rung.service.Rung;
import dev.rung.service.ShownStanding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One expectation somebody is rated on, and what they sent for it.
 *
 * @param claims how many claims there are; the pieces may be fewer
 * @param number its place, from 1
 */
record Asked(Ladder ladder, ExpectationStanding standing, List<Piece> pieces, int claims, int number, int of) {
    private static final int MOST = 12;

    Asked {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of theirs.
     *
     * @param verdict the newest on the piece as a whole, in a word
     */
    record Piece(ClaimFact claim, boolean opened, String verdict) {
        String id() {
            return claim.evidenceId();
        }
    }

    static Asked read(Rung rung, Person person, ExpectationId id, List<ExpectationId> order) {
        ShownStanding shown = rung.standing().shown(person, id, rung.today(), MOST);
        Set<String> met = new HashSet<>();
        List<Piece> pieces = shown.standing().claims().stream()
                .filter(c -> met.add(c.evidenceId()))
                .map(c -> piece(rung.inbox().piece(c.evidenceId()), c))
                .toList();
        return new Asked(
                rung.ladders().of(person),
                shown.standing(),
                pieces,
                shown.claims(),
                order.indexOf(id) + 1,
                order.size());
    }

    private static Piece piece(InboxRow row, ClaimFact claim) {
        String verdict = row.said().stream()
                .filter(j -> j.subject().equals(row.id()))
                .findFirst()
                .map(Judgement::verdict)
                .map(Verdict::decision)
                .map(d -> switch (d) {
                    case ACCEPTED -> "accepted";
                    case QUESTIONED -> "questioned";
                    case REJECTED -> "rejected";
                })
                .orElse("no verdict");
        return new Piece(claim, row.opened(), verdict);
    }

    ExpectationId id() {
        return standing.id();
    }

    Expectation expectation() {
        return ladder.expectation(id()).orElseThrow();
    }
}
