package dev.rung.store;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.team.Goal;
import dev.rung.domain.team.GoalLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What the company wants, and which initiatives serve it. */
public final class GoalStore {
    private final Database database;

    public GoalStore(Database database) {
        this.database = database;
    }

    /** All goals, by their first day. */
    public List<Goal> goals(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, title, metric, target, driver, from_day, to_day FROM goal
                        WHERE person_id = :person ORDER BY from_day, to_day, id
                        """)
                .bind("person", personId)
                .map(GoalStore::goal)
                .list());
    }

    /** Keeps a goal, new or changed. */
    public void save(Goal goal, String personId) {
        database.journal()
                .put(new Row(Tables.GOAL)
                        .set("id", goal.id())
                        .set("person_id", personId)
                        .set("title", goal.title())
                        .set("metric", goal.metric())
                        .set("target", goal.target())
                        .set("driver", goal.driver().map(Driver::name).orElse(null))
                        .set("from_day", goal.from().toString())
                        .set("to_day", goal.to().toString()));
    }

    /**
     * Deletes a goal with what serves it; undo brings both back.
     *
     * @throws Refusal when a metric of the scorecard is its
     */
    public void delete(Goal goal) {
        database.write(handle -> {
            boolean measured = handle.createQuery(
                            "SELECT EXISTS (SELECT 1 FROM metric WHERE goal_id = :id) AS measured")
                    .bind("id", goal.id())
                    .map((rs, context) -> rs.getBoolean("measured"))
                    .one();
            if (measured) {
                throw Refusal.usage("“" + goal.title()
                        + "” has a metric on the scorecard and cannot be deleted: let its period end instead.");
            }
            Journal journal = database.journal();
            journal.change(Journal.Change.of("Deleted the goal", goal.title()), () -> {
                read(
                                "SELECT initiative_id, goal_id, on_day FROM goal_link WHERE goal_id = :id ORDER BY initiative_id",
                                goal.id())
                        .forEach(this::unlink);
                journal.delete(new Row(Tables.GOAL).set("id", goal.id()));
            });
            return Optional.empty();
        });
    }

    /** All links of a person's goals, the oldest first. */
    public List<GoalLink> links(String personId) {
        return read("""
                SELECT l.initiative_id, l.goal_id, l.on_day FROM goal_link l JOIN goal g ON g.id = l.goal_id
                WHERE g.person_id = :id ORDER BY l.on_day, l.goal_id, l.initiative_id
                """, personId);
    }

    /** Keeps that an initiative serves a goal, in the place of an older day for the same two. */
    public void link(GoalLink link) {
        database.journal().put(key(link).set("on_day", link.on().toString()));
    }

    public void unlink(GoalLink link) {
        database.journal().delete(key(link));
    }

    private static Row key(GoalLink link) {
        return new Row(Tables.GOAL_LINK)
                .set("initiative_id", link.initiativeId())
                .set("goal_id", link.goalId());
    }

    private List<GoalLink> read(String query, String id) {
        return database.read(handle -> handle.createQuery(query)
                .bind("id", id)
                .map((rs, context) -> new GoalLink(
                        rs.getString("initiative_id"), rs.getString("goal_id"), Iso.day(rs.getString("on_day"))))
                .list());
    }

    private static Goal goal(ResultSet rs, StatementContext context) throws SQLException {
        return new Goal(
                rs.getString("id"),
                rs.getString("title"),
                rs.getString("metric"),
                rs.getString("target"),
                Optional.ofNullable(rs.getString("driver")).map(Driver::valueOf),
                Iso.day(rs.getString("from_day")),
                Iso.day(rs.getString("to_day")));
    }
}
