package dev.rung.domain.promotion;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands behind a fact: the piece, who accepted it, what was asked of it. Private pieces are not here. */
final class CaseClaims {
    private final Ladder ladder;
    private final Map<String, Evidence> pieces = new HashMap<>();
    private final Map<String, Map<ExpectationId, String>> claimIds = new HashMap<>();
    private final Map<String, Verdict> acceptances = new HashMap<>();
    private final Map<String, Verdict> rejections = new HashMap<>();
    private final Verdicts verdicts;

    CaseClaims(PromotionRecords records, LocalDate day) {
        this.ladder = records.standing().ladder();
        records.evidence().stream().filter(e -> !e.isPrivate()).forEach(e -> pieces.put(e.id(), e));
        for (Claim claim : records.claims()) {
            if (claim.ladderId().equals(ladder.id())) {
                claimIds.computeIfAbsent(claim.evidenceId(), e -> new HashMap<>())
                        .put(claim.expectation(), claim.id());
            }
        }
        this.verdicts = Verdicts.asOf(records.verdicts(), day);
        for (Verdict verdict : records.verdicts()) {
            if (!verdict.on().isAfter(day)) {
                keep(verdict, Verdict.Decision.ACCEPTED, acceptances);
                keep(verdict, Verdict.Decision.REJECTED, rejections);
            }
        }
    }

    private static void keep(Verdict verdict, Verdict.Decision decision, Map<String, Verdict> newest) {
        if (verdict.decision() == decision) {
            newest.merge(
                    verdict.claimId().orElse(verdict.evidenceId()),
                    verdict,
                    (a, b) -> Verdicts.BY_AGE.compare(a, b) >= 0 ? a : b);
        }
    }

    Optional<Evidence> piece(String id) {
        return Optional.ofNullable(pieces.get(id));
    }

    CaseClaim of(ClaimFact fact, boolean counts) {
        Evidence piece =
                pieces.getOrDefault(fact.evidenceId(), Evidence.titled(fact.evidenceId(), fact.on(), titled(fact)));
        String level =
                ladder.level(fact.expectation().level()).map(Level::title).orElse("");
        return claim(piece, fact.strength(), level, counts, subjects(fact));
    }

    /** A piece by itself, whatever it claims; counted where it is strong enough and nobody rejected it. */
    CaseClaim of(Evidence piece) {
        Strength strength = Strength.of(piece, verdicts.accepted(piece.id()));
        boolean counts = strength.atLeast(Strength.LEAST_COUNTED) && !verdicts.rejected(piece.id());
        return claim(piece, strength, "", counts, List.of(piece.id()));
    }

    private CaseClaim claim(Evidence piece, Strength strength, String level, boolean counts, Collection<String> on) {
        return new CaseClaim(
                piece.id(),
                piece.title(),
                piece.on(),
                strength,
                level,
                piece.lever(),
                piece.scope(),
                piece.result(),
                piece.link(),
                piece.witness(),
                on.stream()
                        .filter(verdicts::accepted)
                        .flatMap(s -> Optional.ofNullable(acceptances.get(s)).stream())
                        .max(Verdicts.BY_AGE)
                        .map(CaseClaims::said),
                on.stream()
                        .flatMap(s -> verdicts.question(s).stream())
                        .max(Verdicts.BY_AGE)
                        .map(CaseClaims::said),
                counts);
    }

    /** The newest words by which a fact counts for nothing. */
    Optional<CaseClaim.Said> rejection(ClaimFact fact) {
        return subjects(fact).stream()
                .filter(verdicts::rejected)
                .flatMap(s -> Optional.ofNullable(rejections.get(s)).stream())
                .max(Verdicts.BY_AGE)
                .map(CaseClaims::said);
    }

    private List<String> subjects(ClaimFact fact) {
        String claim = claimIds.getOrDefault(fact.evidenceId(), Map.of()).getOrDefault(fact.expectation(), "");
        return claim.isEmpty() ? List.of(fact.evidenceId()) : List.of(fact.evidenceId(), claim);
    }

    private static String titled(ClaimFact fact) {
        return fact.title().isBlank() ? fact.evidenceId() : fact.title();
    }

    private static CaseClaim.Said said(Verdict verdict) {
        return new CaseClaim.Said(verdict.reviewer(), verdict.on(), verdict.words());
    }
}
