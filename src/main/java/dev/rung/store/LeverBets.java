package dev.rung.store;

import dev.rung.domain.leverage.LeverageFacts;
import java.util.List;

/** What became of a person's committed bets, as far as signals are read from it. */
public final class LeverBets {
    private final Database database;

    public LeverBets(Database database) {
        this.database = database;
    }

    /** The bets that were committed, with the day they ended and the first day there was money to show. */
    public List<LeverageFacts.Bet> committed(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT i.id, i.title, min(s.on_day) AS committed,
                          (SELECT min(x.on_day) FROM stage_change x
                           WHERE x.initiative_id = i.id AND x.to_stage IN ('CLOSED', 'DROPPED')) AS ended,
                          (SELECT min(day) FROM (
                             SELECT f.made_on AS day FROM forecast f WHERE f.initiative_id = i.id
                             UNION ALL
                             SELECT p.on_day FROM postmortem p WHERE p.initiative_id = i.id AND p.actual IS NOT NULL
                           )) AS money
                        FROM initiative i JOIN stage_change s ON s.initiative_id = i.id
                        WHERE i.person_id = :person AND s.to_stage IN ('COMMITTED', 'LAUNCHED')
                        GROUP BY i.id, i.title ORDER BY i.id
                        """)
                .bind("person", personId)
                .map((rs, context) -> new LeverageFacts.Bet(
                        rs.getString("id"),
                        rs.getString("title"),
                        Iso.day(rs.getString("committed")),
                        Iso.dayOrNone(rs.getString("ended")),
                        Iso.dayOrNone(rs.getString("money"))))
                .list());
    }

    /** Bets that were dropped after they were committed, and those that a postmortem decided to stop. */
    public List<LeverageFacts.Stop> stops(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT i.id, i.title, s.on_day, s.reason AS words FROM stage_change s
                        JOIN initiative i ON i.id = s.initiative_id
                        WHERE i.person_id = :person AND s.to_stage = 'DROPPED' AND s.from_stage IN ('COMMITTED', 'LAUNCHED')
                        UNION ALL
                        SELECT i.id, i.title, p.on_day, 'the look back decided to stop' FROM postmortem p
                        JOIN initiative i ON i.id = p.initiative_id
                        WHERE i.person_id = :person AND p.decision = 'STOP'
                        ORDER BY 3, 1
                        """)
                .bind("person", personId)
                .map((rs, context) -> new LeverageFacts.Stop(
                        rs.getString("id"),
                        rs.getString("title"),
                        Iso.day(rs.getString("on_day")),
                        rs.getString("words")))
                .list());
    }
}
