package dev.rung.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Full text over everything written in evidence, trash left out. All words must be there; each may be the beginning of a
 * longer one, accents do not matter, and in scripts without spaces any part of a sentence is found. Any text is a safe query;
 * one without letters or digits finds nothing.
 */
public final class EvidenceSearch {
    private static final int RANKED = 2000;

    private final Database database;

    public EvidenceSearch(Database database) {
        this.database = database;
    }

    /** Hits below a place, newest first; {@link EvidenceList#TOP} for the first page. */
    public List<KeptEvidence> newest(String personId, String words, long place, int limit) {
        return newest(OwnedFilter.of(personId), words, place, limit);
    }

    /** The same among those that a filter shows. */
    public List<KeptEvidence> newest(OwnedFilter filter, String words, long place, int limit) {
        return page(filter, words, "t.rowid < :place", "DESC", place, limit);
    }

    /** Hits above a place, the ones nearest to it, newest first. */
    public List<KeptEvidence> above(OwnedFilter filter, String words, long place, int limit) {
        List<KeptEvidence> nearest = new ArrayList<>(page(filter, words, "t.rowid > :place", "ASC", place, limit));
        Collections.reverse(nearest);
        return nearest;
    }

    private List<KeptEvidence> page(
            OwnedFilter filter, String words, String side, String order, long place, int limit) {
        String query = SearchText.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT " + EvidenceRows.COLUMNS + hits("evidence e", filter, side) + " ORDER BY t.rowid " + order
                + " LIMIT :limit";
        return database.read(handle -> EvidenceWhere.bind(handle.createQuery(sql), filter)
                .bind("query", query)
                .bind("place", place)
                .bind("limit", limit)
                .map(EvidenceRows::kept)
                .list());
    }

    /** How many hits stand above a place, counted up to a limit; {@link Long#MIN_VALUE} for all. */
    public int countAbove(OwnedFilter filter, String words, long place, int limit) {
        String query = SearchText.query(words);
        if (query.isEmpty()) {
            return 0;
        }
        // The index alone says whether a piece is this person's and not in the trash: no piece need be read for it.
        String table = "evidence e INDEXED BY " + (filter.filter().trashed() ? "evidence_trashed" : "evidence_kept");
        String sql =
                "SELECT count(*) AS pieces FROM (SELECT 1" + hits(table, filter, "t.rowid > :place") + " LIMIT :limit)";
        return database.read(handle -> EvidenceWhere.bind(handle.createQuery(sql), filter)
                .bind("query", query)
                .bind("place", place)
                .bind("limit", limit)
                .map((rs, context) -> rs.getInt("pieces"))
                .one());
    }

    private static String hits(String table, OwnedFilter filter, String side) {
        return " FROM evidence_text t CROSS JOIN " + table + " ON e.seq = t.rowid WHERE evidence_text MATCH :query AND "
                + side + " AND " + EvidenceWhere.of(filter, false);
    }

    /** The best of the newest 2,000 hits, best first; a word in the title counts four times. */
    public List<KeptEvidence> best(String personId, String words, int limit) {
        return run(
                words,
                "SELECT " + EvidenceRows.COLUMNS + """
                         FROM evidence_text t CROSS JOIN evidence e ON e.seq = t.rowid
                        WHERE evidence_text MATCH :query AND t.rowid < :place AND t.rowid >= COALESCE((
                            SELECT rowid FROM evidence_text WHERE evidence_text MATCH :query
                            ORDER BY rowid DESC LIMIT 1 OFFSET NEWEST), -9223372036854775808)
                          AND e.person_id = :person AND e.trashed_on IS NULL
                        ORDER BY bm25(evidence_text, 4.0, 1.0), t.rowid DESC LIMIT :limit
                        """.replace("NEWEST", Integer.toString(RANKED)),
                personId,
                EvidenceList.TOP,
                limit);
    }

    private List<KeptEvidence> run(String words, String sql, String personId, long place, int limit) {
        String query = SearchText.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery(sql)
                .bind("query", query)
                .bind("person", personId)
                .bind("place", place)
                .bind("limit", limit)
                .map(EvidenceRows::kept)
                .list());
    }
}
