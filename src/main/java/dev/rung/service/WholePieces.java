package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.StrengthWords;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.domain.review.Judgement;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.KeptEvidence;
import dev.rung.store.VerdictStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts beside pieces of evidence what is shown with them: claims, strength, what was said of them and answered. */
final class WholePieces {
    private final ClaimStore claims;
    private final VerdictStore verdicts;
    private final Clock clock;

    WholePieces(Database database, Clock clock) {
        this.claims = new ClaimStore(database);
        this.verdicts = new VerdictStore(database);
        this.clock = clock;
    }

    /** In the order given. */
    List<PieceRow> of(List<KeptEvidence> kept) {
        List<String> ids = kept.stream().map(k -> k.evidence().id()).toList();
        return of(kept, verdicts.on(ids));
    }

    /** The same where what was said of them is known already. */
    List<PieceRow> of(List<KeptEvidence> kept, List<Judgement> said) {
        Map<String, List<Claim>> claimsOf = new HashMap<>();
        Map<String, List<Judgement>> saidOf = new HashMap<>();
        claims.of(kept.stream().map(k -> k.evidence().id()).toList())
                .forEach(c -> claimsOf.computeIfAbsent(c.evidenceId(), e -> new ArrayList<>())
                        .add(c));
        said.forEach(j -> saidOf.computeIfAbsent(j.verdict().evidenceId(), e -> new ArrayList<>())
                .add(j));
        LocalDate today = LocalDate.now(clock);
        return kept.stream()
                .map(k -> row(
                        k,
                        claimsOf.getOrDefault(k.evidence().id(), List.of()),
                        saidOf.getOrDefault(k.evidence().id(), List.of()),
                        today))
                .toList();
    }

    private static PieceRow row(KeptEvidence kept, List<Claim> claims, List<Judgement> said, LocalDate today) {
        Evidence piece = kept.evidence();
        List<Verdict> verdicts = said.stream().map(Judgement::verdict).toList();
        List<VerdictAnswer> answers =
                said.stream().flatMap(j -> j.answer().stream()).toList();
        Strength strength = Strength.of(piece, verdicts, today);
        String raise = StrengthWords.whatWouldRaiseIt(piece, strength);
        return new PieceRow(
                piece,
                strength,
                raise.isEmpty() ? Optional.empty() : Optional.of(raise),
                claims,
                Verdicts.newestFirst(verdicts),
                answers,
                kept.trashedOn());
    }
}
