package dev.rung.cli;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Verdict;
import dev.rung.service.PieceRow;
import java.util.Map;

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
                "verdicts", row.verdicts().stream().map(EvidenceJson::verdict).toList(),
                "trashed_on", row.trashedOn());
    }

    private static Map<String, Object> claim(Claim claim) {
        return JsonMap.of(
                "ladder", claim.ladderId(),
                "competency", claim.expectation().competency(),
                "level", claim.expectation().level());
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        return JsonMap.of(
                "decision", verdict.decision(),
                "reviewer", verdict.reviewer(),
                "on", verdict.on(),
                "words", verdict.words(),
                "whole_piece", verdict.claimId().isEmpty());
    }
}
