package dev.rung.cli;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.service.PieceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence as JSON. The names are documented in {@code json.md} and stay. */
final class EvidenceJson {
    private EvidenceJson() {}

    static Map<String, Object> of(PieceRow row) {
        Evidence piece = row.evidence();
        return JsonMap.of(
                "id", piece.id(),
                "on", piece.on(),
                "title", piece.title(),
                "situation", piece.situation(),
                "action", piece.action(),
                "result", piece.result(),
                "link", piece.link(),
                "witness", piece.witness(),
                "lever", piece.lever().map(Lever::word),
                "scope", piece.scope(),
                "metric", piece.measurement().metric(),
                "metric_baseline", piece.measurement().baseline(),
                "metric_result", piece.measurement().result(),
                "metric_source", piece.measurement().source(),
                "private", piece.isPrivate(),
                "strength", row.strength().word(),
                "tier", row.strength().number(),
                "raise", row.raise(),
                "claims", row.claims().stream().map(EvidenceJson::claim).toList(),
                "verdicts",
                        row.verdicts().stream()
                                .map(v -> verdict(v, row.claims(), row.answerTo(v)))
                                .toList(),
                "trashed_on", row.trashedOn());
    }

    private static Map<String, Object> claim(Claim claim) {
        return JsonMap.of(
                "ladder", claim.ladderId(),
                "competency", claim.expectation().competency(),
                "level", claim.expectation().level());
    }

    /** @param claims of the piece, by which the one that is meant is named */
    static Map<String, Object> verdict(Verdict verdict, List<Claim> claims, Optional<VerdictAnswer> answer) {
        return JsonMap.of(
                "id",
                verdict.id(),
                "decision",
                verdict.decision(),
                "reviewer",
                verdict.reviewer(),
                "on",
                verdict.on(),
                "words",
                verdict.words(),
                "whole_piece",
                verdict.claimId().isEmpty(),
                "claim",
                verdict.claimId()
                        .flatMap(id ->
                                claims.stream().filter(c -> c.id().equals(id)).findFirst())
                        .map(EvidenceJson::claim),
                "answer",
                answer.map(a -> JsonMap.of("words", a.words(), "on", a.on())));
    }
}
