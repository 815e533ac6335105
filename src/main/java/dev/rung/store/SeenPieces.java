package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.review.SeenPiece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of somebody's evidence the reviewer opened, and when first. */
public final class SeenPieces {
    private final Database database;

    public SeenPieces(Database database) {
        this.database = database;
    }

    /** The pieces that claim each expectation of a ladder, newest first; those in the trash and private ones left out. */
    public Map<ExpectationId, List<SeenPiece>> claiming(String personId, String ladderId) {
        Map<ExpectationId, List<SeenPiece>> found = new HashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT c.competency, c.level, e.id, e.title, e.on_day, m.read_at
                        FROM claim c JOIN evidence e ON e.id = c.evidence_id
                          LEFT JOIN read_mark m ON m.evidence_id = e.id
                        WHERE c.person_id = :person AND c.ladder_id = :ladder AND c.trashed = 0 AND c.private = 0
                        ORDER BY e.on_day DESC, e.id DESC
                        """)
                        .bind("person", personId)
                        .bind("ladder", ladderId)
                        .map((rs, context) -> Map.entry(
                                new ExpectationId(rs.getString("competency"), rs.getString("level")), piece(rs)))
                        .list())
                .forEach(e -> found.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return found;
    }

    /** Those of these ids that are pieces of this person, by id; private ones and those in the trash left out. */
    public Map<String, SeenPiece> of(String personId, Collection<String> ids) {
        Map<String, SeenPiece> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.read(handle -> handle.createQuery("""
                            SELECT e.id, e.title, e.on_day, m.read_at
                            FROM evidence e LEFT JOIN read_mark m ON m.evidence_id = e.id
                            WHERE e.person_id = :person AND e.id IN (<ids>) AND e.private = 0 AND e.trashed_on IS NULL
                            """)
                            .bind("person", personId)
                            .bindList("ids", List.copyOf(ids))
                            .map((rs, context) -> piece(rs))
                            .list())
                    .forEach(p -> found.put(p.id(), p));
        }
        return found;
    }

    private static SeenPiece piece(ResultSet rs) throws SQLException {
        return new SeenPiece(
                rs.getString("id"),
                rs.getString("title"),
                Iso.day(rs.getString("on_day")),
                Optional.ofNullable(rs.getString("read_at")).map(Instant::parse));
    }
}
