package dev.rung.store;

import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Initiatives as lists show them: a window at a time, by stage from idea to dropped, within one the newest first. */
public final class InitiativeList {
    /** Above everything: a page from here is the first. */
    public static final long TOP = Long.MAX_VALUE;

    /** So many hits of words are counted; who has more types another word. */
    public static final int MOST_HITS = 1000;

    private static final String FACTS = "SELECT " + InitiativeRows.COLUMNS + """
            , f.driver, f.contribution_p10, f.contribution_p50, f.contribution_p90, f.currency, f.made_on,
              a.actual, a.actual_currency,
              (SELECT max(w.week) FROM postmortem w WHERE w.initiative_id = i.id) AS looked,
              COALESCE((SELECT max(r.number) FROM one_pager_revision r WHERE r.initiative_id = i.id), 0) AS pages
            FROM CHOSEN
            LEFT JOIN forecast f ON f.id = (
              SELECT n.id FROM forecast n WHERE n.initiative_id = i.id ORDER BY n.made_on DESC, n.id DESC LIMIT 1)
            LEFT JOIN postmortem a ON a.id = (
              SELECT n.id FROM postmortem n WHERE n.initiative_id = i.id AND n.actual IS NOT NULL
              ORDER BY n.on_day DESC, n.id DESC LIMIT 1)
            """;

    /** The page is chosen from an index alone; only what is on it is read and joined. */
    private static final String PAGE = FACTS.replace(
            "CHOSEN", "(SELECT i.seq FROM CANDIDATES LIMIT :limit) c CROSS JOIN initiative i ON i.seq = c.seq");

    private static final String SINGLE = FACTS.replace("CHOSEN", "initiative i");

    private final Database database;
    private final Remembered<InitiativeQuery, Integer> counts;

    public InitiativeList(Database database) {
        this.database = database;
        this.counts = new Remembered<>(database, 20);
    }

    /** Initiatives below a place, at most {@code limit}; {@link #TOP} for the first page. */
    public List<InitiativeFacts> below(InitiativeQuery query, long place, int limit) {
        return page(query, Long.MIN_VALUE, place - 1, false, limit);
    }

    /** Initiatives above a place, the ones nearest to it, in the order of the list; at most {@code limit}. */
    public List<InitiativeFacts> above(InitiativeQuery query, long place, int limit) {
        List<InitiativeFacts> nearest = page(query, place + 1, TOP, true, limit);
        Collections.reverse(nearest);
        return nearest;
    }

    /** One as the list shows it. */
    public Optional<InitiativeFacts> find(String id) {
        return database.read(handle -> handle.createQuery(SINGLE + " WHERE i.id = :id")
                .bind("id", id)
                .map(InitiativeList::facts)
                .findOne());
    }

    /** How many the query shows; with words at most one more than {@link #MOST_HITS}. Kept until something changes. */
    public int count(InitiativeQuery query) {
        return counts.get(query, () -> countAbove(query, Long.MIN_VALUE));
    }

    /** How many of them stand above a place; with words at most one more than {@link #MOST_HITS}. */
    public int countAbove(InitiativeQuery query, long place) {
        String limit = query.words().isBlank() ? "" : " LIMIT " + (MOST_HITS + 1);
        return database.read(handle -> {
            int count = 0;
            for (PlaceRange range : ranges(query, place + 1, TOP)) {
                count += bind(
                                handle.createQuery("SELECT count(*) AS initiatives FROM (SELECT 1 FROM " + from(query)
                                        + limit + ")"),
                                query,
                                range)
                        .map((rs, context) -> rs.getInt("initiatives"))
                        .one();
            }
            return query.words().isBlank() ? count : Math.min(count, MOST_HITS + 1);
        });
    }

    /** How many of a person's initiatives are in each stage; every stage is there. */
    public Map<Stage, Integer> perStage(String personId) {
        Map<Stage, Integer> perStage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            perStage.put(stage, count(InitiativeQuery.of(personId).in(stage)));
        }
        return perStage;
    }

    /**
     * What reached customers on or before a day and was not reviewed since, the one that has waited longest first: where
     * reviews that are due come from.
     */
    public List<InitiativeFacts> out(String personId, LocalDate day, int limit) {
        return database.read(handle -> handle.createQuery(SINGLE
                        + " WHERE i.person_id = :person AND i.stage = 'LAUNCHED' AND i.launched_on <= :day"
                        + " ORDER BY i.launched_on, i.seq LIMIT :limit")
                .bind("person", personId)
                .bind("day", day.toString())
                .bind("limit", limit)
                .map(InitiativeList::facts)
                .list());
    }

    private List<InitiativeFacts> page(InitiativeQuery query, long lowest, long highest, boolean upwards, int limit) {
        String order = upwards ? "" : " DESC";
        String walked = query.words().isBlank() ? "i.place" : "t.rowid";
        String sql =
                PAGE.replace("CANDIDATES", from(query) + " ORDER BY " + walked + order) + " ORDER BY i.place" + order;
        List<PlaceRange> ranges = ranges(query, lowest, highest);
        if (upwards) {
            Collections.reverse(ranges);
        }
        return database.read(handle -> {
            List<InitiativeFacts> found = new ArrayList<>();
            for (PlaceRange range : ranges) {
                if (found.size() < limit) {
                    found.addAll(bind(handle.createQuery(sql), query, range)
                            .bind("limit", limit - found.size())
                            .map(InitiativeList::facts)
                            .list());
                }
            }
            return found;
        });
    }

    /** Where rows are looked for: the hits come in the order of places, too, so that either way a walk ends at its limit. */
    private static String from(InitiativeQuery query) {
        return query.words().isBlank()
                ? "initiative i WHERE i.person_id = :person AND i.place BETWEEN :lowest AND :highest"
                : "initiative_text t CROSS JOIN initiative i ON i.person_id = :person AND i.place = t.rowid"
                        + " WHERE initiative_text MATCH :words AND t.rowid BETWEEN :lowest AND :highest";
    }

    /** Stages beside each other share a range. */
    private List<PlaceRange> ranges(InitiativeQuery query, long lowest, long highest) {
        // Words without a letter or digit find nothing.
        if (!query.words().isBlank() && SearchText.query(query.words()).isEmpty()) {
            return List.of();
        }
        return PlaceRange.of(query.stages(), lowest, highest);
    }

    private static Query bind(Query statement, InitiativeQuery query, PlaceRange range) {
        statement
                .bind("person", query.personId())
                .bind("lowest", range.lowest())
                .bind("highest", range.highest());
        return query.words().isBlank() ? statement : statement.bind("words", SearchText.query(query.words()));
    }

    private static InitiativeFacts facts(ResultSet rs, StatementContext context) throws SQLException {
        int looked = rs.getInt("looked");
        Optional<Postmortem.Week> week = rs.wasNull() ? Optional.empty() : Optional.of(PostmortemStore.week(looked));
        Optional<InitiativeFacts.Expected> expected = rs.getString("driver") == null
                ? Optional.empty()
                : Optional.of(new InitiativeFacts.Expected(
                        Driver.valueOf(rs.getString("driver")),
                        Minor.range(rs, "contribution").orElseThrow(),
                        rs.getString("currency"),
                        Iso.day(rs.getString("made_on"))));
        return new InitiativeFacts(
                InitiativeRows.kept(rs, context), expected, Minor.money(rs, "actual"), week, rs.getInt("pages"));
    }
}
