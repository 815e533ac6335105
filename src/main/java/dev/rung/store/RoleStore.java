package dev.rung.store;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.role.WeekHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Where the hours of a person's weeks went, and what the person said of meetings once and for all. */
public final class RoleStore {
    private final Database database;

    public RoleStore(Database database) {
        this.database = database;
    }

    private record Hour(LocalDate week, WeekHours.Source source, Activity activity, int minutes) {}

    /** Weeks with hours whose Mondays lie in the range, both ends included; the newest first. */
    public List<WeekHours> weeks(String personId, LocalDate from, LocalDate to) {
        return weeks(database.read(handle -> handle.createQuery("""
                        SELECT week, source, activity, minutes FROM week_hours
                        WHERE person_id = :person AND week BETWEEN :from AND :to ORDER BY week DESC
                        """)
                .bind("person", personId)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map(RoleStore::hour)
                .list()));
    }

    /** The newest weeks with hours up to a day, at most so many; the newest first. */
    public List<WeekHours> newest(String personId, LocalDate until, int most) {
        return weeks(database.read(handle -> handle.createQuery("""
                        SELECT week, source, activity, minutes FROM week_hours
                        WHERE person_id = :person AND week IN (
                            SELECT DISTINCT week FROM week_hours WHERE person_id = :person AND week <= :until
                            ORDER BY week DESC LIMIT :most)
                        ORDER BY week DESC
                        """)
                .bind("person", personId)
                .bind("until", until.toString())
                .bind("most", most)
                .map(RoleStore::hour)
                .list()));
    }

    /** Makes the hours of a week exactly these; without any the week is as if nothing had been said of it. */
    public void put(String personId, WeekHours hours) {
        for (Activity activity : Activity.values()) {
            Row row = new Row(Tables.WEEK_HOURS)
                    .set("person_id", personId)
                    .set("week", hours.week().toString())
                    .set("activity", activity.name());
            Integer minutes = hours.minutes().get(activity);
            if (minutes == null) {
                database.journal().delete(row);
            } else {
                database.journal()
                        .put(row.set("minutes", minutes)
                                .set("source", hours.source().name()));
            }
        }
    }

    /** The person's rules by place. */
    public List<ActivityRule> rules(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, kind, pattern, activity, place FROM activity_rule
                        WHERE person_id = :person ORDER BY place, id
                        """)
                .bind("person", personId)
                .map((rs, context) -> new ActivityRule(
                        rs.getString("id"),
                        ActivityRule.Kind.valueOf(rs.getString("kind")),
                        rs.getString("pattern"),
                        Activity.valueOf(rs.getString("activity")),
                        rs.getInt("place")))
                .list());
    }

    /** Keeps a rule, or writes over the one with its id. */
    public void put(String personId, ActivityRule rule) {
        database.journal()
                .put(new Row(Tables.ACTIVITY_RULE)
                        .set("id", rule.id())
                        .set("person_id", personId)
                        .set("kind", rule.kind().name())
                        .set("pattern", rule.pattern())
                        .set("activity", rule.activity().name())
                        .set("place", rule.place()));
    }

    public void deleteRule(String id) {
        database.journal().delete(new Row(Tables.ACTIVITY_RULE).set("id", id));
    }

    private static Hour hour(ResultSet rs, StatementContext context) throws SQLException {
        return new Hour(
                Iso.day(rs.getString("week")),
                WeekHours.Source.valueOf(rs.getString("source")),
                Activity.valueOf(rs.getString("activity")),
                rs.getInt("minutes"));
    }

    /** @param hours week by week */
    private static List<WeekHours> weeks(List<Hour> hours) {
        List<WeekHours> weeks = new ArrayList<>();
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        Optional<Hour> before = Optional.empty();
        for (Hour hour : hours) {
            if (before.isPresent() && !before.get().week().equals(hour.week())) {
                weeks.add(new WeekHours(before.get().week(), before.get().source(), minutes));
                minutes.clear();
            }
            minutes.put(hour.activity(), hour.minutes());
            before = Optional.of(hour);
        }
        before.ifPresent(last -> weeks.add(new WeekHours(last.week(), last.source(), minutes)));
        return weeks;
    }
}
