package dev.rung.cli;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Waiting;
import dev.rung.service.InboxRow;
import dev.rung.service.ReviewerQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reviewer's inbox, and what is asked of one's own evidence, as JSON. Documented in {@code json.md}. */
final class InboxJson {
    private InboxJson() {}

    static Map<String, Object> of(InboxRow row) {
        Map<String, Object> map = EvidenceJson.of(row.piece());
        map.put("person", PersonJson.of(row.owner()));
        map.put("waiting", row.waiting().map(Waiting::word));
        map.put("opened", row.opened());
        map.put(
                "verdicts",
                row.said().stream().map(j -> said(j, row.piece().claims())).toList());
        return map;
    }

    private static Map<String, Object> said(Judgement judgement, List<Claim> claims) {
        Map<String, Object> map = EvidenceJson.verdict(judgement.verdict(), claims, judgement.answer());
        map.put("own", judgement.own());
        return map;
    }

    static Map<String, Object> of(ReviewerQuestion question) {
        Verdict verdict = question.verdict();
        return JsonMap.of(
                "evidence", verdict.evidenceId(),
                "title", question.piece().evidence().title(),
                "question", verdict.id(),
                "claim", claim(question.claim()),
                "reviewer", verdict.reviewer(),
                "on", verdict.on(),
                "words", verdict.words(),
                "answer", question.answer().map(a -> JsonMap.of("words", a.words(), "on", a.on())),
                "sent", question.sent());
    }

    private static Optional<Map<String, Object>> claim(Optional<Claim> claim) {
        return claim.map(c -> JsonMap.of(
                "competency", c.expectation().competency(),
                "level", c.expectation().level()));
    }
}
