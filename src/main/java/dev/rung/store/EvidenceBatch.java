package dev.rung.store;

import dev.rung.domain.evidence.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Several pieces of evidence at once, and questions asked of all of them. */
public final class EvidenceBatch {
    private static final int AT_ONCE = 500;

    private final Database database;

    public EvidenceBatch(Database database) {
        this.database = database;
    }

    /** Pieces by their ids, newest first; ids of none are passed over. */
    public List<KeptEvidence> find(List<String> ids) {
        return inParts(
                ids,
                part -> database.read(handle -> handle.createQuery("SELECT " + EvidenceRows.COLUMNS
                                + " FROM evidence e WHERE e.id IN (<ids>) ORDER BY e.seq DESC")
                        .bindList("ids", part)
                        .map(EvidenceRows::kept)
                        .list()));
    }

    /** What reviewers said of these pieces and of their claims, oldest first within a piece. */
    public List<Verdict> verdictsOn(List<String> evidenceIds) {
        return inParts(
                evidenceIds,
                part -> database.read(handle -> handle.createQuery("""
                        SELECT id, evidence_id, claim_id, decision, reviewer, on_day, words FROM verdict
                        WHERE evidence_id IN (<ids>) ORDER BY on_day, id
                        """)
                        .bindList("ids", part)
                        .map(ClaimStore::verdict)
                        .list()));
    }

    /** Asks for many ids in parts that a statement can hold. */
    static <T> List<T> inParts(List<String> ids, Function<List<String>, List<T>> read) {
        List<T> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            all.addAll(read.apply(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return all;
    }

    /** Ids of all of a person's pieces that are not in the trash, newest first. */
    public List<String> ids(String personId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT e.id FROM evidence e WHERE e.person_id = :person AND e.trashed_on IS NULL ORDER BY e.seq DESC")
                .bind("person", personId)
                .map((rs, context) -> rs.getString("id"))
                .list());
    }

    /** How many pieces of these days, both included, carry a whole measurement. */
    public int measured(String personId, LocalDate from, LocalDate to) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) AS pieces FROM evidence e
                        WHERE e.person_id = :person AND e.trashed_on IS NULL AND e.seq BETWEEN :from AND :to AND e.tier = 4
                        """)
                .bind("person", personId)
                .bind("from", DaySeq.first(from))
                .bind("to", DaySeq.last(to))
                .map((rs, context) -> rs.getInt("pieces"))
                .one());
    }

    /** Pieces of this day with exactly this title, the trash left out. */
    public List<KeptEvidence> titled(String personId, LocalDate day, String title) {
        return database.read(handle -> handle.createQuery("SELECT " + EvidenceRows.COLUMNS
                        + " FROM evidence e WHERE e.person_id = :person AND e.trashed_on IS NULL"
                        + " AND e.seq BETWEEN :from AND :to AND e.title = :title")
                .bind("person", personId)
                .bind("from", DaySeq.first(day))
                .bind("to", DaySeq.last(day))
                .bind("title", title)
                .map(EvidenceRows::kept)
                .list());
    }
}
