package dev.rung.store;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.leverage.LeverageFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evidence by whose hands did it. What a reviewer rejected, and what lies in the trash, is left out. */
public final class LeverStore {
    /** The newest verdict on the piece itself rejects it. */
    private static final String NOT_REJECTED = """
             AND e.id NOT IN (
               SELECT v.evidence_id FROM verdict v WHERE v.claim_id IS NULL AND v.decision = 'REJECTED' AND v.on_day <= :to_day
               AND NOT EXISTS (
                 SELECT 1 FROM verdict l WHERE l.evidence_id = v.evidence_id AND l.claim_id IS NULL AND l.on_day <= :to_day
                 AND (l.on_day > v.on_day OR l.on_day = v.on_day AND l.id > v.id)))
            """;

    private static final String OF_DAYS = """
             FROM evidence e WHERE e.person_id = :person AND e.trashed_on IS NULL AND e.lever IS NOT NULL
             AND e.seq BETWEEN :from AND :to
            """;

    private final Database database;

    public LeverStore(Database database) {
        this.database = database;
    }

    /** How many pieces of these days, both included, have which lever. */
    public Map<Lever, Integer> counts(String personId, LocalDate from, LocalDate to) {
        Map<Lever, Integer> counts = new EnumMap<>(Lever.class);
        database.read(handle -> handle.createQuery(
                        "SELECT e.lever, count(*) AS pieces" + OF_DAYS + NOT_REJECTED + " GROUP BY e.lever")
                .bind("person", personId)
                .bind("from", DaySeq.first(from))
                .bind("to", DaySeq.last(to))
                .bind("to_day", to.toString())
                .map((rs, context) -> counts.put(Lever.valueOf(rs.getString("lever")), rs.getInt("pieces")) == null)
                .list());
        return counts;
    }

    /**
     * Pieces with a lever of these days, both included, the newest first.
     *
     * @param ladderId the ladder whose claims count
     * @param talent competencies that are about growing people
     * @param system competencies that are about the operating system
     */
    public List<LeverageFacts.Piece> pieces(
            String personId,
            String ladderId,
            LocalDate from,
            LocalDate to,
            Collection<String> talent,
            Collection<String> system) {
        Set<String> claimTalent = claiming(personId, ladderId, from, to, talent);
        Set<String> claimSystem = claiming(personId, ladderId, from, to, system);
        return database.read(handle -> handle.createQuery("SELECT e.id, e.on_day, e.title, e.lever, e.witness" + OF_DAYS
                        + NOT_REJECTED + " ORDER BY e.seq DESC")
                .bind("person", personId)
                .bind("from", DaySeq.first(from))
                .bind("to", DaySeq.last(to))
                .bind("to_day", to.toString())
                .map((rs, context) -> new LeverageFacts.Piece(
                        rs.getString("id"),
                        Iso.day(rs.getString("on_day")),
                        rs.getString("title"),
                        Lever.valueOf(rs.getString("lever")),
                        claimTalent.contains(rs.getString("id")),
                        claimSystem.contains(rs.getString("id")),
                        !rs.getString("witness").isBlank()))
                .list());
    }

    /** The pieces that claim one of the competencies and whose claim is not rejected. */
    private Set<String> claiming(
            String personId, String ladderId, LocalDate from, LocalDate to, Collection<String> competencies) {
        if (competencies.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT c.evidence_id FROM claim c
                        WHERE c.person_id = :person AND c.ladder_id = :ladder AND c.competency IN (<competencies>) AND c.trashed = 0
                        AND c.quarter BETWEEN :from AND :to
                        AND c.id NOT IN (
                          SELECT v.claim_id FROM verdict v WHERE v.claim_id IS NOT NULL AND v.decision = 'REJECTED'
                          AND v.on_day <= :to_day AND NOT EXISTS (
                            SELECT 1 FROM verdict l WHERE l.claim_id = v.claim_id AND l.on_day <= :to_day
                            AND (l.on_day > v.on_day OR l.on_day = v.on_day AND l.id > v.id)))
                        """)
                .bind("person", personId)
                .bind("ladder", ladderId)
                .bindList("competencies", List.copyOf(competencies))
                .bind("from", Iso.quarter(from))
                .bind("to", Iso.quarter(to))
                .bind("to_day", to.toString())
                .map((rs, context) -> rs.getString("evidence_id"))
                .list()));
    }
}
