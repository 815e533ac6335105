package dev.rung.store;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdicts;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.standing.Window;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Claims as a standing judges them, as of a day: what is in the trash and what happened later is left out. All lists are
 * newest first.
 */
public final class StandingFacts {
    /** Verdicts on the pieces of a person, found from the verdicts: of many pieces most have none. */
    private static final String FROM_VERDICTS =
            "verdict v CROSS JOIN evidence p ON p.id = v.evidence_id WHERE p.person_id = :person";

    /** The same found from the pieces: of whoever has few, most verdicts are on pieces of others. */
    private static final String FROM_PIECES =
            "evidence p CROSS JOIN verdict v ON v.evidence_id = p.id WHERE p.person_id = :person AND p.trashed_on IS NULL";

    private static final int FEW = 2_000;

    /** Claims whose rejection is the newest word, by {@code seq}: those of a rejected piece, and single ones. */
    private static final String REJECTED = """
            last_word AS MATERIALIZED (
              SELECT v.evidence_id, v.claim_id FROM VERDICTS
              AND v.decision = 'REJECTED' AND v.on_day <= :day
                AND NOT EXISTS (
                  SELECT 1 FROM verdict later
                  WHERE later.evidence_id = v.evidence_id AND later.claim_id IS v.claim_id AND later.on_day <= :day
                    AND (later.on_day, later.id) > (v.on_day, v.id))),
            rejected AS MATERIALIZED (
              SELECT c.seq FROM last_word w JOIN claim c ON c.id = w.claim_id
              UNION
              SELECT c.seq FROM last_word w JOIN claim c ON c.evidence_id = w.evidence_id WHERE w.claim_id IS NULL)
            """;

    private static final String CELL = """
            x.person_id = :person AND x.ladder_id = :ladder AND x.competency = cell.competency AND x.level = cell.level
              AND x.trashed = 0 AND x.on_day <= :day AND x.private <= :private
            """;

    private static final String BOUNDED = "WITH RECURSIVE " + REJECTED + """
            , cell AS MATERIALIZED (
              SELECT c.value AS competency, l.value AS level FROM json_each(:competencies) c, json_each(:levels) l),
            quarter (number) AS (
              SELECT :first UNION ALL SELECT number + 1 FROM quarter WHERE number < :last),
            chosen (seq) AS (
              SELECT c.seq FROM cell CROSS JOIN quarter CROSS JOIN claim c
              WHERE c.seq IN (SELECT x.seq FROM claim x WHERE CELL AND x.quarter = quarter.number
                AND x.seq NOT IN rejected ORDER BY x.tier DESC, x.on_day DESC LIMIT :most)
              UNION ALL
              SELECT (SELECT x.seq FROM claim x WHERE CELL AND x.quarter < :first AND x.tier >= 2
                AND x.seq NOT IN rejected ORDER BY x.quarter DESC LIMIT 1) FROM cell
              UNION ALL
              SELECT (SELECT x.seq FROM claim x WHERE CELL LIMIT 1) FROM cell)
            SELECT PACKED
            FROM chosen CROSS JOIN claim c ON c.seq = chosen.seq
            """.replace("CELL", CELL);

    /** A row in one text: to ask for eight columns takes the driver as long as to find the row. The title is last, for it may have anything in it. */
    private static final String PACKED =
            "c.id || char(31) || c.evidence_id || char(31) || c.competency || char(31) || c.level || char(31) || c.on_day"
                    + " || char(31) || c.tier || char(31) || c.private || char(31)";

    private static final String BOUNDED_UNTITLED = BOUNDED.replace("PACKED", PACKED);

    private static final String BOUNDED_TITLED =
            BOUNDED.replace("PACKED", PACKED + " || e.title") + " CROSS JOIN evidence e ON e.id = c.evidence_id";

    /** Of the claims alone: no piece is read, for that is what takes long. */
    private static final String UNTITLED = """
            SELECT c.id, c.evidence_id, c.competency, c.level, c.on_day, c.tier, c.private, ''
            FROM claim c
            WHERE c.person_id = ? AND c.ladder_id = ? AND c.competency = ? AND c.trashed = 0 AND c.on_day <= ?
              AND c.private <= ?
            """;

    private static final String UNTITLED_ALL = """
            SELECT c.id, c.evidence_id, c.competency, c.level, c.on_day, c.tier, c.private, ''
            FROM claim c
            WHERE c.person_id = :person AND c.ladder_id = :ladder AND c.trashed = 0 AND c.on_day <= :day
              AND c.private <= :private
            """;

    private static final String ALL = """
            SELECT c.id, c.evidence_id, c.competency, c.level, c.on_day, c.tier, c.private, e.title
            FROM claim c JOIN evidence e ON e.id = c.evidence_id
            WHERE c.person_id = :person AND c.ladder_id = :ladder AND c.trashed = 0 AND c.on_day <= :day
              AND c.private <= :private
            """;

    /** Row after row of the table, so that the evidence is met in its own order and not all over the file. */
    private static final String IN_ORDER = ALL.replace("FROM claim c JOIN", "FROM claim c NOT INDEXED CROSS JOIN");

    private final Database database;

    public StandingFacts(Database database) {
        this.database = database;
    }

    /**
     * So few facts of each cell that they give the same states as all: for every quarter of the window the strongest that
     * are not rejected, the newest one before it that counts, and one of any kind. Some ten milliseconds for any number.
     *
     * @param window the widest of the ladder's tracks; ends on the day that is judged
     * @param perQuarter how many claims of one quarter can matter: the most that any track wants
     * @param withPrivate whether private evidence takes part
     * @param withTitles else titles are {@code ""}, which takes half as long; see {@link #titled}
     */
    public List<ClaimFact> bounded(
            String personId, Ladder ladder, Window window, int perQuarter, boolean withPrivate, boolean withTitles) {
        return database.read(handle -> judged(
                handle,
                personId,
                once(handle.createQuery((withTitles ? BOUNDED_TITLED : BOUNDED_UNTITLED)
                                .replace("VERDICTS", verdictsOf(handle, personId)))
                        .bind("person", personId)
                        .bind("ladder", ladder.id())
                        .bind("day", window.last().toString())
                        .bind("private", withPrivate ? 1 : 0)
                        .bind("first", Iso.quarter(window.first()))
                        .bind("last", Iso.quarter(window.last()))
                        .bind("most", perQuarter)
                        .bind(
                                "competencies",
                                RowJson.array(
                                        ladder.competencies().map(c -> c.id()).toList()))
                        .bind(
                                "levels",
                                RowJson.array(ladder.levels().stream()
                                        .map(l -> l.id())
                                        .toList()))
                        .map((rs, context) -> unpacked(rs.getString(1)))
                        .list()),
                window.last()));
    }

    private static String verdictsOf(Handle handle, String personId) {
        return few(handle, personId) ? FROM_PIECES : FROM_VERDICTS;
    }

    /** Whether a person has so few pieces that all their facts are read faster than a few are chosen. */
    public boolean few(String personId) {
        return database.read(handle -> few(handle, personId));
    }

    private static boolean few(Handle handle, String personId) {
        int pieces = handle.createQuery("""
                        SELECT count(*) AS pieces FROM (
                          SELECT 1 FROM evidence WHERE person_id = :person AND trashed_on IS NULL LIMIT :most)
                        """)
                .bind("person", personId)
                .bind("most", FEW)
                .map((rs, context) -> rs.getInt("pieces"))
                .one();
        return pieces < FEW;
    }

    /** The one of any kind is mostly among the others, which is quicker to see here than there. */
    private static List<Found> once(List<Found> found) {
        Set<String> met = new HashSet<>(2 * found.size());
        List<Found> different = new ArrayList<>(found.size());
        for (Found each : found) {
            if (met.add(each.claimId())) {
                different.add(each);
            }
        }
        return different;
    }

    /** Every fact of the person on the ladder. */
    public List<ClaimFact> all(String personId, String ladderId, LocalDate day, boolean withPrivate) {
        return database.read(handle -> judged(
                handle,
                personId,
                handle.createQuery(IN_ORDER)
                        .bind("person", personId)
                        .bind("ladder", ladderId)
                        .bind("day", day.toString())
                        .bind("private", withPrivate ? 1 : 0)
                        .map((rs, context) -> found(rs))
                        .list(),
                day));
    }

    /** Every fact of one competency, at any level: what a detail opens to. */
    public List<ClaimFact> ofCompetency(
            String personId, String ladderId, String competency, LocalDate day, boolean withPrivate) {
        return database.read(handle -> judged(
                handle,
                personId,
                handle.createQuery(ALL + " AND c.competency = :competency")
                        .bind("person", personId)
                        .bind("ladder", ladderId)
                        .bind("competency", competency)
                        .bind("day", day.toString())
                        .bind("private", withPrivate ? 1 : 0)
                        .map((rs, context) -> found(rs))
                        .list(),
                day));
    }

    /**
     * Every fact of one competency, at any level, with {@code ""} for its title: the evidence behind it is not read for its
     * title, which states, counts and words do without. Titles of those that are shown come from {@link #titled}.
     */
    public List<ClaimFact> untitled(
            String personId, String ladderId, String competency, LocalDate day, boolean withPrivate) {
        return database.read(handle -> {
            try (PreparedStatement query = handle.getConnection().prepareStatement(UNTITLED)) {
                query.setString(1, personId);
                query.setString(2, ladderId);
                query.setString(3, competency);
                query.setString(4, day.toString());
                query.setInt(5, withPrivate ? 1 : 0);
                List<Found> found = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(found(rows));
                    }
                }
                return judged(handle, personId, found, day);
            } catch (SQLException e) {
                throw new Statements.Failed(e);
            }
        });
    }

    /** Every fact of the person on the ladder, with {@code ""} for its title. */
    public List<ClaimFact> untitled(String personId, String ladderId, LocalDate day, boolean withPrivate) {
        return database.read(handle -> judged(
                handle,
                personId,
                handle.createQuery(UNTITLED_ALL)
                        .bind("person", personId)
                        .bind("ladder", ladderId)
                        .bind("day", day.toString())
                        .bind("private", withPrivate ? 1 : 0)
                        .map((rs, context) -> found(rs))
                        .list(),
                day));
    }

    /** These facts with their titles, in their order; the title of a piece that is gone is {@code ""}. */
    public List<ClaimFact> titled(List<ClaimFact> facts) {
        if (facts.isEmpty()) {
            return facts;
        }
        Map<String, String> titles = new HashMap<>();
        database.read(handle -> handle.createQuery("SELECT e.id, e.title FROM evidence e WHERE e.id IN (<ids>)")
                .bindList(
                        "ids",
                        facts.stream().map(ClaimFact::evidenceId).distinct().toList())
                .map((rs, context) -> titles.put(rs.getString("id"), rs.getString("title")) == null)
                .list());
        return facts.stream()
                .map(f -> new ClaimFact(
                        f.expectation(),
                        f.evidenceId(),
                        titles.getOrDefault(f.evidenceId(), ""),
                        f.on(),
                        f.strength(),
                        f.rejected(),
                        f.isPrivate()))
                .toList();
    }

    private record Found(
            String claimId,
            ExpectationId cell,
            String evidenceId,
            String title,
            LocalDate on,
            int tier,
            boolean secret) {}

    /** By the columns' numbers, which all queries here share: looking names up would take longer than the rest. */
    private static Found found(ResultSet rs) throws SQLException {
        return new Found(
                rs.getString(1),
                new ExpectationId(rs.getString(3), rs.getString(4)),
                rs.getString(2),
                rs.getString(8),
                Iso.day(rs.getString(5)),
                rs.getInt(6),
                rs.getInt(7) == 1);
    }

    private static Found unpacked(String row) {
        String[] parts = new String[8];
        int from = 0;
        for (int i = 0; i < 7; i++) {
            int to = row.indexOf(31, from);
            parts[i] = row.substring(from, to);
            from = to + 1;
        }
        parts[7] = row.substring(from);
        return new Found(
                parts[0],
                new ExpectationId(parts[2], parts[3]),
                parts[1],
                parts[7],
                Iso.day(parts[4]),
                parts[5].charAt(0) - '0',
                parts[6].equals("1"));
    }

    private static List<ClaimFact> judged(Handle handle, String personId, List<Found> found, LocalDate day) {
        Verdicts verdicts = Verdicts.asOf(
                handle.createQuery(
                                "SELECT v.id, v.evidence_id, v.claim_id, v.decision, v.reviewer, v.on_day, '' AS words FROM "
                                        + verdictsOf(handle, personId) + " AND v.on_day <= :day")
                        .bind("person", personId)
                        .bind("day", day.toString())
                        .map(ClaimStore::verdict)
                        .list(),
                day);
        List<ClaimFact> facts = new ArrayList<>(found.size());
        for (Found each : found) {
            boolean accepted = verdicts.accepted(each.evidenceId()) || verdicts.accepted(each.claimId());
            Strength strength = accepted && each.tier() == Strength.MEASURED.number()
                    ? Strength.VERIFIED
                    : Strength.values()[each.tier()];
            facts.add(new ClaimFact(
                    each.cell(),
                    each.evidenceId(),
                    each.title(),
                    each.on(),
                    strength,
                    verdicts.rejected(each.evidenceId()) || verdicts.rejected(each.claimId()),
                    each.secret()));
        }
        facts.sort(ClaimFact.NEWEST_FIRST);
        return facts;
    }
}
