package dev.rung.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Evidence as lists show it: a window at a time, newest day first. */
public final class EvidenceList {
    /** Above everything: a page from here is the first. */
    public static final long TOP = Long.MAX_VALUE;

    /** With more claims than this in a cell it is quicker to go through the list than through the claims. */
    private static final int FEW = 2000;

    private final Database database;
    private final Remembered<OwnedFilter, Integer> counts;

    public EvidenceList(Database database) {
        this.database = database;
        this.counts = new Remembered<>(database, 20);
    }

    /** Pieces below a place, newest first; at most {@code limit}. */
    public List<KeptEvidence> below(OwnedFilter filter, long place, int limit) {
        return database.read(handle -> page(handle, filter, " AND e.seq < :place ORDER BY e.seq DESC", place, limit));
    }

    /** Pieces above a place, the ones nearest to it, newest first; at most {@code limit}. */
    public List<KeptEvidence> above(OwnedFilter filter, long place, int limit) {
        List<KeptEvidence> nearest = new ArrayList<>(
                database.read(handle -> page(handle, filter, " AND e.seq > :place ORDER BY e.seq", place, limit)));
        Collections.reverse(nearest);
        return nearest;
    }

    /** How many pieces the filter shows. Kept until something changes, for counting is the dearest part of a list. */
    public int count(OwnedFilter filter) {
        return counts.get(
                filter, () -> onlyCompetency(filter) ? countClaimed(filter) : countAbove(filter, Long.MIN_VALUE));
    }

    /** Whether claims alone say what the filter shows. */
    private static boolean onlyCompetency(OwnedFilter filter) {
        return filter.claimed()
                && filter.filter().quarter().isEmpty()
                && filter.filter().strength().isEmpty()
                && !filter.filter().onlyPrivate()
                && !filter.filter().unmapped()
                && !filter.filter().trashed();
    }

    private int countClaimed(OwnedFilter filter) {
        // One claim at most names a piece, a competency and a level; else a piece may be met twice.
        boolean once = filter.filter().competency().isPresent()
                && filter.filter().level().isPresent();
        String sql = "SELECT count(" + (once ? "*" : "DISTINCT c.evidence_id") + ") AS pieces FROM claim c WHERE "
                + EvidenceWhere.claims(filter);
        return database.read(handle -> EvidenceWhere.bind(handle.createQuery(sql), filter)
                .map((rs, context) -> rs.getInt("pieces"))
                .one());
    }

    /** How many of them stand above a place: where a list's scrollbar and its "12 of 340" come from. */
    public int countAbove(OwnedFilter filter, long place) {
        return database.read(handle -> {
            String sql = "SELECT count(*) AS pieces FROM evidence e WHERE "
                    + EvidenceWhere.of(filter, few(handle, filter)) + " AND e.seq > :place";
            return EvidenceWhere.bind(handle.createQuery(sql), filter)
                    .bind("place", place)
                    .map((rs, context) -> rs.getInt("pieces"))
                    .one();
        });
    }

    /**
     * Pieces of each of the last weeks, oldest week first; the last one ends on {@code today}.
     *
     * @param weeks how many, at least 1
     */
    public int[] perWeek(String personId, LocalDate today, int weeks) {
        long first = today.toEpochDay() - 7L * weeks + 1;
        int[] counts = new int[weeks];
        database.read(handle -> handle.createQuery("""
                        SELECT (e.seq >> 32) AS day, count(*) AS pieces FROM evidence e
                        WHERE e.person_id = :person AND e.trashed_on IS NULL AND e.seq BETWEEN :from AND :to
                        GROUP BY 1
                        """)
                .bind("person", personId)
                .bind("from", DaySeq.first(LocalDate.ofEpochDay(first)))
                .bind("to", DaySeq.last(today))
                .map((rs, context) -> counts[(int) ((rs.getLong("day") - first) / 7)] += rs.getInt("pieces"))
                .list());
        return counts;
    }

    private static List<KeptEvidence> page(Handle handle, OwnedFilter filter, String order, long place, int limit) {
        String sql = "SELECT " + EvidenceRows.COLUMNS + " FROM evidence e WHERE "
                + EvidenceWhere.of(filter, few(handle, filter)) + order + " LIMIT :limit";
        Query query = handle.createQuery(sql);
        return EvidenceWhere.bind(query, filter)
                .bind("place", place)
                .bind("limit", limit)
                .map(EvidenceRows::kept)
                .list();
    }

    private static boolean few(Handle handle, OwnedFilter filter) {
        if (!filter.claimed()) {
            return false;
        }
        String sql = "SELECT count(*) AS claims FROM (SELECT 1 FROM claim c WHERE " + EvidenceWhere.claims(filter)
                + " LIMIT " + FEW + ")";
        return EvidenceWhere.bind(handle.createQuery(sql), filter)
                        .map((rs, context) -> rs.getInt("claims"))
                        .one()
                < FEW;
    }
}
