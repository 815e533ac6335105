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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Initiatives as lists show them: a window at a time, by stage from idea to dropped, within one the newest first. */
public final class InitiativeList {
    /** Above everything: a page from here is the first. */
    public static final long TOP = Long.MAX_VALUE;

    /** With more hits than this it is quicker to go through the list than through the hits. */
    private static final int FEW = 2000;

    /** From a stage's places to the next, as the table computes them. */
    private static final long STEP = 1L << 56;

    private static final String FACTS = "SELECT " + InitiativeRows.COLUMNS + """
            , f.driver, f.contribution_p10, f.contribution_p50, f.contribution_p90, f.currency, f.made_on,
              a.actual, a.actual_currency,
              (SELECT max(w.week) FROM postmortem w WHERE w.initiative_id = i.id) AS looked,
              COALESCE((SELECT max(r.number) FROM one_pager_revision r WHERE r.initiative_id = i.id), 0) AS pages
            FROM initiative i
            LEFT JOIN forecast f ON f.id = (
              SELECT n.id FROM forecast n WHERE n.initiative_id = i.id ORDER BY n.made_on DESC, n.id DESC LIMIT 1)
            LEFT JOIN postmortem a ON a.id = (
              SELECT n.id FROM postmortem n WHERE n.initiative_id = i.id AND n.actual IS NOT NULL
              ORDER BY n.on_day DESC, n.id DESC LIMIT 1)
            WHERE
            """;

    private final Database database;
    private final Remembered<InitiativeQuery, Integer> counts;

    public InitiativeList(Database database) {
        this.database = database;
        this.counts = new Remembered<>(database, 20);
    }

    /** Initiatives below a place, at most {@code limit}; {@link #TOP} for the first page. */
    public List<InitiativeFacts> below(InitiativeQuery query, long place, int limit) {
        return page(query, "i.place < :place", "DESC", place, limit);
    }

    /** Initiatives above a place, the ones nearest to it, in the order of the list; at most {@code limit}. */
    public List<InitiativeFacts> above(InitiativeQuery query, long place, int limit) {
        List<InitiativeFacts> nearest = new ArrayList<>(page(query, "i.place > :place", "ASC", place, limit));
        Collections.reverse(nearest);
        return nearest;
    }

    /** One as the list shows it. */
    public Optional<InitiativeFacts> find(String id) {
        return database.read(handle -> handle.createQuery(FACTS + " i.id = :id")
                .bind("id", id)
                .map(InitiativeList::facts)
                .findOne());
    }

    /** How many the query shows. Kept until something changes. */
    public int count(InitiativeQuery query) {
        return counts.get(query, () -> countAbove(query, Long.MIN_VALUE));
    }

    /** How many of them stand above a place. */
    public int countAbove(InitiativeQuery query, long place) {
        if (hopeless(query)) {
            return 0;
        }
        return database.read(handle -> bind(
                        handle.createQuery("SELECT count(*) AS initiatives FROM initiative i WHERE "
                                + where(query, few(handle, query)) + " AND i.place > :place"),
                        query)
                .bind("place", place)
                .map((rs, context) -> rs.getInt("initiatives"))
                .one());
    }

    /** How many of a person's initiatives are in each stage; every stage is there. */
    public Map<Stage, Integer> perStage(String personId) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, count(InitiativeQuery.of(personId).in(stage)));
        }
        return counts;
    }

    /**
     * What reached customers on or before a day and was not reviewed since, the one that has waited longest first: where
     * reviews that are due come from.
     */
    public List<InitiativeFacts> out(String personId, LocalDate day, int limit) {
        return database.read(handle -> handle.createQuery(FACTS
                        + " i.person_id = :person AND i.stage = 'LAUNCHED' AND i.launched_on <= :day"
                        + " ORDER BY i.launched_on, i.seq LIMIT :limit")
                .bind("person", personId)
                .bind("day", day.toString())
                .bind("limit", limit)
                .map(InitiativeList::facts)
                .list());
    }

    private List<InitiativeFacts> page(InitiativeQuery query, String side, String order, long place, int limit) {
        if (hopeless(query)) {
            return List.of();
        }
        return database.read(handle -> bind(
                        handle.createQuery(FACTS + where(query, few(handle, query)) + " AND " + side
                                + " ORDER BY i.place " + order + " LIMIT :limit"),
                        query)
                .bind("place", place)
                .bind("limit", limit)
                .map(InitiativeList::facts)
                .list());
    }

    /** Words without a letter or digit find nothing. */
    private static boolean hopeless(InitiativeQuery query) {
        return !query.words().isBlank() && SearchText.query(query.words()).isEmpty();
    }

    /** @param fewHits whether to look initiatives up from the hits; else each is asked whether it is one */
    private static String where(InitiativeQuery query, boolean fewHits) {
        StringBuilder where = new StringBuilder("i.person_id = :person");
        if (query.narrowed()) {
            // One range for all: of several SQLite would sort what it finds, instead of walking to the limit.
            where.append(" AND i.place BETWEEN ")
                    .append(floor(Collections.max(query.stages())))
                    .append(" AND ")
                    .append(floor(Collections.min(query.stages())) + STEP - 1)
                    .append(query.stages().stream()
                            .map(s -> "'" + s.name() + "'")
                            .collect(Collectors.joining(", ", " AND i.stage IN (", ")")));
        }
        if (!query.words().isBlank()) {
            where.append(fewHits ? " AND i.seq" : " AND +i.seq")
                    .append(" IN (SELECT t.rowid FROM initiative_text t WHERE initiative_text MATCH :words)");
        }
        return where.toString();
    }

    private static Query bind(Query statement, InitiativeQuery query) {
        statement.bind("person", query.personId());
        return query.words().isBlank() ? statement : statement.bind("words", SearchText.query(query.words()));
    }

    private static boolean few(Handle handle, InitiativeQuery query) {
        return query.words().isBlank()
                || handle.createQuery("SELECT count(*) AS hits FROM (SELECT 1 FROM initiative_text"
                                        + " WHERE initiative_text MATCH :words LIMIT " + FEW + ")")
                                .bind("words", SearchText.query(query.words()))
                                .map((rs, context) -> rs.getInt("hits"))
                                .one()
                        < FEW;
    }

    /** The lowest place of a stage: within it days may lie before 1970 and are negative then. */
    private static long floor(Stage stage) {
        return (Stage.values().length - stage.ordinal()) * STEP - STEP / 2;
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
