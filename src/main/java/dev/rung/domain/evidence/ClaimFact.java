package dev.rung.domain.evidence;

import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a standing needs to know of one claim, as of a day.
 *
 * @param expectation the cell claimed, on the ladder the standing is of
 * @param title the evidence's title
 * @param on the day the evidence happened
 * @param strength of the evidence; verified also when only this claim of it was accepted
 * @param rejected the newest verdict on the evidence, or the newest on this claim, rejects it: still a claim, never counted
 * @param isPrivate the evidence counts in the own standing only
 */
public record ClaimFact(
        ExpectationId expectation,
        String evidenceId,
        String title,
        LocalDate on,
        Strength strength,
        boolean rejected,
        boolean isPrivate) {

    /** The order of every list of facts: newest day first, then newest id, then the one that counts for more. */
    public static final Comparator<ClaimFact> NEWEST_FIRST = Comparator.comparing(ClaimFact::on)
            .reversed()
            .thenComparing(ClaimFact::evidenceId, Comparator.reverseOrder())
            .thenComparing(ClaimFact::rejected)
            .thenComparing(ClaimFact::strength, Comparator.reverseOrder())
            .thenComparing(ClaimFact::expectation)
            .thenComparing(ClaimFact::title)
            .thenComparing(ClaimFact::isPrivate);

    /** Strong enough to count and not rejected; whether it lies in the window is another question. */
    public boolean countable() {
        return !rejected && strength.atLeast(Strength.LEAST_COUNTED);
    }

    /** Strong enough to be the one strong claim that sustaining wants, and not rejected. */
    public boolean strong() {
        return !rejected && strength.atLeast(Strength.LEAST_STRONG);
    }

    /**
     * The facts of one ladder on a day, newest first. Evidence dated after the day and claims made on other ladders or
     * for unknown evidence are left out, and so are verdicts given after the day.
     */
    public static List<ClaimFact> of(
            Collection<Evidence> evidence,
            Collection<Claim> claims,
            Collection<Verdict> verdicts,
            String ladderId,
            LocalDate day) {
        Verdicts known = Verdicts.asOf(verdicts, day);
        Map<String, Evidence> byId = new HashMap<>();
        for (Evidence piece : evidence) {
            if (!piece.on().isAfter(day)) {
                byId.put(piece.id(), piece);
            }
        }
        List<ClaimFact> facts = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.ladderId().equals(ladderId) && byId.containsKey(claim.evidenceId())) {
                facts.add(of(byId.get(claim.evidenceId()), claim, known));
            }
        }
        facts.sort(NEWEST_FIRST);
        return List.copyOf(facts);
    }

    /** The fact of one claim, given what reviewers said as of the day. */
    public static ClaimFact of(Evidence piece, Claim claim, Verdicts verdicts) {
        boolean accepted = verdicts.accepted(piece.id()) || verdicts.accepted(claim.id());
        return new ClaimFact(
                claim.expectation(),
                piece.id(),
                piece.title(),
                piece.on(),
                Strength.of(piece, accepted),
                verdicts.rejected(piece.id()) || verdicts.rejected(claim.id()),
                piece.isPrivate());
    }
}
