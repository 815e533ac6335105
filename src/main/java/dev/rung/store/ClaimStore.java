package dev.rung.store;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Claims of evidence on expectations, and what reviewers said of them. Facts for a standing are in {@link StandingFacts}. */
public final class ClaimStore {
    private final Database database;

    public ClaimStore(Database database) {
        this.database = database;
    }

    /** Claims of a piece on every ladder, by ladder, competency and level. */
    public List<Claim> of(String evidenceId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, evidence_id, ladder_id, competency, level FROM claim
                        WHERE evidence_id = :evidence ORDER BY ladder_id, competency, level
                        """)
                .bind("evidence", evidenceId)
                .map(ClaimStore::claim)
                .list());
    }

    /** Claims of several pieces, in no particular order: what a page of a list shows. */
    public List<Claim> of(List<String> evidenceIds) {
        if (evidenceIds.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery(
                        "SELECT id, evidence_id, ladder_id, competency, level FROM claim WHERE evidence_id IN (<ids>)")
                .bindList("ids", evidenceIds)
                .map(ClaimStore::claim)
                .list());
    }

    /**
     * Makes these the claims of the piece on this ladder: new ones are added, missing ones deleted with their verdicts,
     * the rest keep their ids.
     *
     * @param newId makes an id for each new claim
     */
    public void reclaim(
            Evidence evidence,
            String personId,
            int tier,
            String ladderId,
            Set<ExpectationId> wanted,
            Supplier<String> newId) {
        database.write(handle -> {
            database.journal().change(Journal.Change.of("Mapped", evidence.title()), () -> {
                Set<ExpectationId> missing = new HashSet<>(wanted);
                for (Claim claim : of(evidence.id())) {
                    if (claim.ladderId().equals(ladderId) && !missing.remove(claim.expectation())) {
                        delete(handle, claim.id());
                    }
                }
                missing.stream()
                        .sorted()
                        .forEach(expectation -> database.journal()
                                .put(row(
                                        new Claim(newId.get(), evidence.id(), ladderId, expectation),
                                        evidence,
                                        personId,
                                        tier)));
            });
            return Optional.empty();
        });
    }

    /** Keeps a verdict beside the older ones. */
    public void add(Verdict verdict) {
        database.journal().put(row(verdict));
    }

    static Row row(Verdict verdict) {
        return new Row(Tables.VERDICT)
                .set("id", verdict.id())
                .set("evidence_id", verdict.evidenceId())
                .set("claim_id", verdict.claimId().orElse(null))
                .set("decision", verdict.decision().name())
                .set("reviewer", verdict.reviewer())
                .set("on_day", verdict.on().toString())
                .set("words", verdict.words());
    }

    /** Keeps a claim that the piece has not yet. */
    void add(Claim claim, Evidence evidence, String personId, int tier) {
        database.journal().put(row(claim, evidence, personId, tier));
    }

    /** Copies day, strength and privacy of a changed piece to its claims. */
    void follow(Handle handle, Evidence evidence, int tier) {
        for (String id : ids(handle, evidence.id())) {
            database.journal().put(copies(new Row(Tables.CLAIM).set("id", id), evidence, tier));
        }
    }

    void setTrashed(Handle handle, String evidenceId, boolean trashed) {
        for (String id : ids(handle, evidenceId)) {
            database.journal().put(new Row(Tables.CLAIM).set("id", id).set("trashed", trashed));
        }
    }

    private void delete(Handle handle, String claimId) {
        List<String> verdicts = new ArrayList<>(handle.createQuery("SELECT id FROM verdict WHERE claim_id = :claim")
                .bind("claim", claimId)
                .map((rs, context) -> rs.getString("id"))
                .list());
        verdicts.forEach(new VerdictStore(database)::delete);
        database.journal().delete(new Row(Tables.CLAIM).set("id", claimId));
    }

    private static List<String> ids(Handle handle, String evidenceId) {
        return handle.createQuery("SELECT id FROM claim WHERE evidence_id = :evidence ORDER BY seq")
                .bind("evidence", evidenceId)
                .map((rs, context) -> rs.getString("id"))
                .list();
    }

    private static Row row(Claim claim, Evidence evidence, String personId, int tier) {
        Row row = new Row(Tables.CLAIM)
                .set("id", claim.id())
                .set("evidence_id", claim.evidenceId())
                .set("person_id", personId)
                .set("ladder_id", claim.ladderId())
                .set("competency", claim.expectation().competency())
                .set("level", claim.expectation().level())
                .set("trashed", false);
        return copies(row, evidence, tier);
    }

    private static Row copies(Row row, Evidence evidence, int tier) {
        return row.set("on_day", evidence.on().toString())
                .set("quarter", Iso.quarter(evidence.on()))
                .set("tier", tier)
                .set("private", evidence.isPrivate());
    }

    private static Claim claim(ResultSet rs, StatementContext context) throws SQLException {
        return new Claim(
                rs.getString("id"),
                rs.getString("evidence_id"),
                rs.getString("ladder_id"),
                new ExpectationId(rs.getString("competency"), rs.getString("level")));
    }

    static Verdict verdict(ResultSet rs, StatementContext context) throws SQLException {
        return new Verdict(
                rs.getString("id"),
                rs.getString("evidence_id"),
                Optional.ofNullable(rs.getString("claim_id")),
                Verdict.Decision.valueOf(rs.getString("decision")),
                rs.getString("reviewer"),
                Iso.day(rs.getString("on_day")),
                rs.getString("words"));
    }
}
