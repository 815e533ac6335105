package dev.rung.store;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.review.CalibratedRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What packs that come in write, and whose the ids in them are already. */
public final class IntakeStore {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final ClaimStore claims;

    public IntakeStore(Database database) {
        this.database = database;
        this.claims = new ClaimStore(database);
    }

    /**
     * A verdict as far as packs are concerned.
     *
     * @param personId whose piece it is on
     * @param packId the pack it came in; empty when it was given here
     */
    public record KnownVerdict(String id, String evidenceId, String personId, Optional<String> packId) {}

    /** Whose the pieces with these ids are; ids of none are left out. */
    public Map<String, String> ownersOfPieces(Collection<String> ids) {
        return owners("evidence", "id", ids);
    }

    /** Whose the marks of not applicable with these ids are. */
    public Map<String, String> ownersOfMarks(Collection<String> ids) {
        return owners("not_applicable", "id", ids);
    }

    /** Whose self-assessment this is, sealed or open. */
    public Optional<String> ownerOfAssessment(String id) {
        Map<String, String> found = owners("assessment", "id", List.of(id));
        found.putAll(owners("sealed_assessment", "assessment_id", List.of(id)));
        return Optional.ofNullable(found.get(id));
    }

    private Map<String, String> owners(String table, String key, Collection<String> ids) {
        Map<String, String> owners = new HashMap<>();
        for (List<String> part : parts(ids)) {
            database.read(handle -> handle.createQuery(
                            "SELECT " + key + " AS id, person_id FROM " + table + " WHERE " + key + " IN (<ids>)")
                    .bindList("ids", part)
                    .map((rs, context) -> owners.put(rs.getString("id"), rs.getString("person_id")) == null)
                    .list());
        }
        return owners;
    }

    private static List<List<String>> parts(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    /** How many pieces of a person lie in these days and not in the trash. */
    public int pieces(String personId, Optional<LocalDate> from, Optional<LocalDate> until) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) AS pieces FROM evidence e
                        WHERE e.person_id = :person AND e.trashed_on IS NULL AND e.seq BETWEEN :from AND :to
                        """)
                .bind("person", personId)
                .bind("from", from.map(DaySeq::first).orElse(Long.MIN_VALUE))
                .bind("to", until.map(DaySeq::last).orElse(Long.MAX_VALUE))
                .map((rs, context) -> rs.getInt("pieces"))
                .one());
    }

    /** Keeps a piece that was not here, with its claims. */
    public void add(
            Evidence piece,
            String personId,
            int tier,
            String ladderId,
            List<ExpectationId> expectations,
            Supplier<String> newId) {
        database.journal()
                .put(EvidenceRows.row(piece, personId, tier)
                        .set("created_at", database.clock().instant().toString()));
        claim(piece, personId, tier, ladderId, expectations, newId);
    }

    /** Adds claims that a piece has not on the ladder. */
    public void claim(
            Evidence piece,
            String personId,
            int tier,
            String ladderId,
            List<ExpectationId> expectations,
            Supplier<String> newId) {
        for (ExpectationId expectation : expectations) {
            claims.add(new Claim(newId.get(), piece.id(), ladderId, expectation), piece, personId, tier);
        }
    }

    /** Moves a person's claims and marks from one copy of a ladder to another. What is there already stays once. */
    public void moveToLadder(String personId, String from, String to) {
        database.write(handle -> {
            for (Table table : List.of(Tables.CLAIM, Tables.NOT_APPLICABLE)) {
                String twin = table == Tables.CLAIM
                        ? " AND NOT EXISTS (SELECT 1 FROM claim t WHERE t.evidence_id = x.evidence_id"
                                + " AND t.ladder_id = :to AND t.competency = x.competency AND t.level = x.level)"
                        : " AND :to <> ''";
                handle.createQuery("SELECT x.id FROM " + table.name()
                                + " x WHERE x.person_id = :person AND x.ladder_id = :from" + twin)
                        .bind("person", personId)
                        .bind("from", from)
                        .bind("to", to)
                        .map((rs, context) -> rs.getString("id"))
                        .list()
                        .forEach(id -> database.journal()
                                .put(new Row(table).set("id", id).set("ladder_id", to)));
            }
            return Optional.empty();
        });
    }

    /** The verdicts with these ids that are here. */
    public Map<String, KnownVerdict> verdicts(Collection<String> ids) {
        Map<String, KnownVerdict> found = new HashMap<>();
        for (List<String> part : parts(ids)) {
            database.read(handle -> handle.createQuery("""
                            SELECT v.id, v.evidence_id, e.person_id, v.pack_id FROM verdict v
                            JOIN evidence e ON e.id = v.evidence_id WHERE v.id IN (<ids>)
                            """)
                            .bindList("ids", part)
                            .map((rs, context) -> new KnownVerdict(
                                    rs.getString("id"),
                                    rs.getString("evidence_id"),
                                    rs.getString("person_id"),
                                    Optional.ofNullable(rs.getString("pack_id"))))
                            .list())
                    .forEach(v -> found.put(v.id(), v));
        }
        return found;
    }

    /** Keeps a verdict that came in a pack. */
    public void add(ReviewPack.GivenVerdict verdict, Optional<String> claimId, String reviewer, String packId) {
        database.journal()
                .put(new Row(Tables.VERDICT)
                        .set("id", verdict.id())
                        .set("evidence_id", verdict.evidenceId())
                        .set("claim_id", claimId.orElse(null))
                        .set("decision", verdict.decision().name())
                        .set("reviewer", reviewer)
                        .set("on_day", verdict.on().toString())
                        .set("words", verdict.words())
                        .set("pack_id", packId)
                        .set("piece_digest", verdict.pieceDigest()));
    }

    /** Keeps an answer, unless a later one is here. Returns whether anything is new in it. */
    public boolean answer(EvidencePack.AnsweredVerdict answer) {
        Optional<LocalDate> there =
                database.read(handle -> handle.createQuery("SELECT on_day FROM verdict_answer WHERE verdict_id = :id")
                        .bind("id", answer.verdictId())
                        .map((rs, context) -> Iso.day(rs.getString("on_day")))
                        .findOne());
        if (there.filter(answer.on()::isBefore).isPresent()) {
            return false;
        }
        database.journal()
                .put(new Row(Tables.VERDICT_ANSWER)
                        .set("verdict_id", answer.verdictId())
                        .set("words", answer.words())
                        .set("on_day", answer.on().toString()));
        return true;
    }

    /** The review a calibrated rating is of, if the rating is here. */
    public Optional<String> reviewOfCalibrated(String calibratedId) {
        return database.read(handle -> handle.createQuery("SELECT review_id FROM calibrated_rating WHERE id = :id")
                .bind("id", calibratedId)
                .map((rs, context) -> rs.getString("review_id"))
                .findOne());
    }

    /** Keeps what calibration elsewhere made of a rating; the meeting it was in is not here. */
    public void add(CalibratedRating rating) {
        database.journal()
                .put(new Row(Tables.CALIBRATED_RATING)
                        .set("id", rating.id())
                        .set("calibration_id", null)
                        .set("review_id", rating.reviewId())
                        .set("competency", rating.expectation().competency())
                        .set("level", rating.expectation().level())
                        .set("rating", rating.rating().name())
                        .set("reason", rating.reason())
                        .set("on_day", rating.on().toString()));
    }
}
