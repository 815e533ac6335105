package dev.rung.store;

import java.time.LocalDate;
import java.util.List;

/** What came from others and was not looked at, and reviews of them that were begun. */
public final class UnreadStore {
    private final Database database;

    public UnreadStore(Database database) {
        this.database = database;
    }

    /** Somebody with pieces that nobody here opened. */
    public record Unread(String personId, String name, int pieces) {}

    /** A review that was begun. */
    public record Begun(String personId, String name, LocalDate on, int rated) {}

    /** A review of the workspace's owner that came in a pack. */
    public record Came(String reviewId, String reviewer, LocalDate on) {}

    /** Whether there is anybody but the owner of the workspace; everything else here asks more. */
    public boolean anybody() {
        return database.read(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM person WHERE relation <> 'ME') AS there")
                        .map((rs, context) -> rs.getInt("there") == 1)
                        .one());
    }

    /** Whose pieces were neither opened nor answered, by name. */
    public List<Unread> unread() {
        return database.read(handle -> handle.createQuery("""
                        SELECT p.id, p.name, count(*) AS pieces
                        FROM person p CROSS JOIN evidence e ON e.person_id = p.id
                        WHERE p.relation <> 'ME' AND e.trashed_on IS NULL
                          AND NOT EXISTS (SELECT 1 FROM read_mark m WHERE m.evidence_id = e.id)
                          AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.evidence_id = e.id)
                        GROUP BY p.id, p.name ORDER BY p.name COLLATE NOCASE, p.id
                        """)
                .map((rs, context) -> new Unread(rs.getString("id"), rs.getString("name"), rs.getInt("pieces")))
                .list());
    }

    /** The reviews that were begun and not submitted, the oldest first. */
    public List<Begun> begun() {
        return database.read(handle -> handle.createQuery("""
                        SELECT p.id, p.name, d.started_at,
                          (SELECT count(*) FROM review_draft_rating r WHERE r.person_id = d.person_id) AS rated
                        FROM review_draft d JOIN person p ON p.id = d.person_id ORDER BY d.started_at, p.id
                        """)
                .map((rs, context) -> new Begun(
                        rs.getString("id"),
                        rs.getString("name"),
                        Iso.day(rs.getString("started_at").substring(0, 10)),
                        rs.getInt("rated")))
                .list());
    }

    /** The reviews of the owner that came in since a day, the newest first. */
    public List<Came> came(LocalDate since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT r.id, r.reviewer, k.moved_on
                        FROM pack k JOIN review r ON r.pack_id = k.id JOIN person p ON p.id = r.person_id
                        WHERE k.direction = 'IN' AND k.purpose = 'REVIEW' AND k.moved_on >= :since AND p.relation = 'ME'
                        ORDER BY k.moved_on DESC, r.id DESC
                        """)
                .bind("since", since.toString())
                .map((rs, context) ->
                        new Came(rs.getString("id"), rs.getString("reviewer"), Iso.day(rs.getString("moved_on"))))
                .list());
    }
}
