package dev.rung.store;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ApplicabilityMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What does not apply to a person, and the quarters the person was away. */
public final class MarkStore {
    private final Database database;

    public MarkStore(Database database) {
        this.database = database;
    }

    /** Keeps a mark beside the older ones; the newest decides. */
    public void add(String personId, String ladderId, ApplicabilityMark mark) {
        database.journal()
                .put(new Row(Tables.NOT_APPLICABLE)
                        .set("id", mark.id())
                        .set("person_id", personId)
                        .set("ladder_id", ladderId)
                        .set("competency", mark.expectation().competency())
                        .set("level", mark.expectation().level())
                        .set("on_day", mark.on().toString())
                        .set("applicable", mark.applicable())
                        .set("reason", mark.reason()));
    }

    /** Every mark up to a day, oldest first. */
    public List<ApplicabilityMark> marks(String personId, String ladderId, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, competency, level, on_day, applicable, reason FROM not_applicable
                        WHERE person_id = :person AND ladder_id = :ladder AND on_day <= :day ORDER BY on_day, id
                        """)
                .bind("person", personId)
                .bind("ladder", ladderId)
                .bind("day", day.toString())
                .map((rs, context) -> new ApplicabilityMark(
                        rs.getString("id"),
                        new ExpectationId(rs.getString("competency"), rs.getString("level")),
                        Iso.day(rs.getString("on_day")),
                        rs.getString("reason"),
                        rs.getInt("applicable") == 1))
                .list());
    }

    /** Marks a quarter as away, or takes the mark away. */
    public void setAway(String personId, Quarter quarter, boolean away) {
        Row row = new Row(Tables.AWAY_QUARTER).set("person_id", personId).set("quarter", quarter.index());
        if (away) {
            database.journal().put(row);
        } else {
            database.journal().delete(row);
        }
    }

    public Set<Quarter> away(String personId) {
        return database.read(handle -> handle.createQuery("SELECT quarter FROM away_quarter WHERE person_id = :person")
                .bind("person", personId)
                .map((rs, context) -> Quarter.ofIndex(rs.getInt("quarter")))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
