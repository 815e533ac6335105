package dev.rung.store;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of the workspace for a pack that goes out. */
public final class ExchangeStore {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final ClaimStore claimed;

    public ExchangeStore(Database database) {
        this.database = database;
        this.claimed = new ClaimStore(database);
    }

    /** A verdict given here, with the piece it is on as it reads now where nobody kept how it read then. */
    public record Given(ReviewPack.GivenVerdict verdict, boolean digested) {}

    /**
     * Evidence of a person that might leave: that of the days, and the named, whatever their day.
     *
     * @param ladderId claims on it are handed over, of others only that there are some
     */
    public List<Selection.Candidate> candidates(
            String personId, String ladderId, Optional<Selection.Period> period, List<String> named) {
        return database.read(handle -> {
            Map<String, KeptEvidence> pieces = new LinkedHashMap<>();
            period.ifPresent(p -> handle.createQuery("SELECT " + EvidenceRows.COLUMNS + """
                             FROM evidence e
                            WHERE e.person_id = :person AND e.trashed_on IS NULL AND e.seq BETWEEN :from AND :to
                            """)
                    .bind("person", personId)
                    .bind("from", p.from().map(DaySeq::first).orElse(Long.MIN_VALUE))
                    .bind("to", p.until().map(DaySeq::last).orElse(Long.MAX_VALUE))
                    .map(EvidenceRows::kept)
                    .forEach(k -> pieces.put(k.evidence().id(), k)));
            new EvidenceBatch(database)
                    .find(named).stream()
                            .filter(k -> k.personId().equals(personId))
                            .forEach(k -> pieces.put(k.evidence().id(), k));
            Map<String, List<ExpectationId>> claims = new HashMap<>();
            Set<String> elsewhere = new HashSet<>();
            List<String> ids = List.copyOf(pieces.keySet());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                for (Claim claim : claimed.of(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                    if (claim.ladderId().equals(ladderId)) {
                        claims.computeIfAbsent(claim.evidenceId(), e -> new ArrayList<>())
                                .add(claim.expectation());
                    } else {
                        elsewhere.add(claim.evidenceId());
                    }
                }
            }
            return pieces.values().stream()
                    .map(k -> new Selection.Candidate(
                            k.evidence(),
                            k.trashedOn().isPresent(),
                            claims.getOrDefault(k.evidence().id(), List.of()),
                            elsewhere.contains(k.evidence().id())))
                    .toList();
        });
    }

    /**
     * A person's answers to the questions of one reviewer that no newer verdict of theirs followed, oldest first. What was
     * asked of a piece that is private or in the trash by now is left out.
     *
     * @param fingerprints of every key the reviewer ever used
     */
    public List<EvidencePack.AnsweredVerdict> answers(String personId, List<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery("""
                        SELECT a.verdict_id, a.words, a.on_day
                        FROM verdict_answer a
                        JOIN verdict v ON v.id = a.verdict_id
                        JOIN evidence e ON e.id = v.evidence_id
                        JOIN pack p ON p.id = v.pack_id
                        WHERE e.person_id = :person AND e.private = 0 AND e.trashed_on IS NULL
                          AND p.other_fingerprint IN (<keys>)
                          AND NOT EXISTS (
                            SELECT 1 FROM verdict later
                            WHERE later.evidence_id = v.evidence_id AND later.claim_id IS v.claim_id
                              AND later.reviewer = v.reviewer AND (later.on_day, later.id) > (v.on_day, v.id))
                        ORDER BY a.on_day, a.verdict_id
                        """)
                .bind("person", personId)
                .bindList("keys", fingerprints)
                .map((rs, context) -> new EvidencePack.AnsweredVerdict(
                        rs.getString("verdict_id"), rs.getString("words"), Iso.day(rs.getString("on_day"))))
                .list());
    }

    /** What was said here of a person's pieces, oldest first; what others said, and came in packs, is not among it. */
    public List<Given> verdicts(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT v.id, v.evidence_id, c.competency, c.level, v.decision, v.on_day, v.words, v.piece_digest
                        FROM verdict v
                        JOIN evidence e ON e.id = v.evidence_id
                        LEFT JOIN claim c ON c.id = v.claim_id
                        WHERE e.person_id = :person AND v.pack_id IS NULL
                        ORDER BY v.on_day, v.id
                        """)
                .bind("person", personId)
                .map((rs, context) -> {
                    @Nullable String competency = rs.getString("competency");
                    Optional<String> digest = Optional.ofNullable(rs.getString("piece_digest"));
                    return new Given(
                            new ReviewPack.GivenVerdict(
                                    rs.getString("id"),
                                    rs.getString("evidence_id"),
                                    competency == null
                                            ? Optional.empty()
                                            : Optional.of(new ExpectationId(competency, rs.getString("level"))),
                                    Verdict.Decision.valueOf(rs.getString("decision")),
                                    Iso.day(rs.getString("on_day")),
                                    rs.getString("words"),
                                    digest.orElse("")),
                            digest.isPresent());
                })
                .list());
    }
}
