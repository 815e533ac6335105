package dev.rung.store;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Postmortems. They may be corrected; the history keeps what they said before. All lists are newest first. */
public final class PostmortemStore {
    private static final String POSTMORTEMS = """
            SELECT p.id, p.initiative_id, p.week, p.on_day, p.actual, p.actual_currency, p.metric_actual, p.metric_source,
              p.attribution, p.cost_planned, p.cost_planned_currency, p.cost_actual, p.cost_actual_currency, p.worked,
              p.did_not, p.changes, p.skill, p.decision, p.decision_owner, p.decision_by, p.lesson
            FROM postmortem p
            """;
    private static final String ASSUMPTIONS = "SELECT a.postmortem_id, a.text, a.outcome FROM postmortem_assumption a ";
    private static final String NEWEST_FIRST = " ORDER BY p.on_day DESC, p.id DESC";

    private final Database database;

    public PostmortemStore(Database database) {
        this.database = database;
    }

    /** Keeps a postmortem, new or corrected, with its assumptions in their order. */
    public void save(Postmortem postmortem) {
        database.write(handle -> {
            int before = find(postmortem.id()).map(p -> p.assumptions().size()).orElse(0);
            database.journal().change(Journal.Change.of("Wrote a postmortem", ""), () -> put(postmortem, before));
            return Optional.empty();
        });
    }

    private void put(Postmortem postmortem, int before) {
        Journal journal = database.journal();
        journal.put(row(postmortem));
        int place = 0;
        for (Assumption each : postmortem.assumptions()) {
            journal.put(assumption(postmortem.id(), place++)
                    .set("text", each.text())
                    .set("outcome", each.outcome().name()));
        }
        for (; place < before; place++) {
            journal.delete(assumption(postmortem.id(), place));
        }
    }

    private static Row assumption(String postmortemId, int place) {
        return new Row(Tables.POSTMORTEM_ASSUMPTION)
                .set("postmortem_id", postmortemId)
                .set("place", place);
    }

    public Optional<Postmortem> find(String id) {
        return read("WHERE p.id = :id", id).stream().findFirst();
    }

    /** The postmortems of an initiative. */
    public List<Postmortem> of(String initiativeId) {
        return read("WHERE p.initiative_id = :id", initiativeId);
    }

    /** The postmortems of all of a person's initiatives. */
    public List<Postmortem> all(String personId) {
        return read("JOIN initiative i ON i.id = p.initiative_id WHERE i.person_id = :id", personId);
    }

    private List<Postmortem> read(String which, String id) {
        return database.read(handle -> {
            Map<String, List<Assumption>> assumptions = assumptions(handle, which, id);
            return handle.createQuery(POSTMORTEMS + which + NEWEST_FIRST)
                    .bind("id", id)
                    .map((rs, context) -> postmortem(rs, assumptions.getOrDefault(rs.getString("id"), List.of())))
                    .list();
        });
    }

    private static Map<String, List<Assumption>> assumptions(Handle handle, String which, String id) {
        Map<String, List<Assumption>> all = new HashMap<>();
        handle.createQuery(ASSUMPTIONS + "JOIN postmortem p ON p.id = a.postmortem_id " + which
                        + " ORDER BY a.postmortem_id, a.place")
                .bind("id", id)
                .map((rs, context) -> all.computeIfAbsent(rs.getString("postmortem_id"), p -> new ArrayList<>())
                        .add(new Assumption(rs.getString("text"), Assumption.Outcome.valueOf(rs.getString("outcome")))))
                .list();
        return all;
    }

    private static Row row(Postmortem postmortem) {
        Row row = new Row(Tables.POSTMORTEM)
                .set("id", postmortem.id())
                .set("initiative_id", postmortem.initiativeId())
                .set("week", postmortem.week().weeks())
                .set("on_day", postmortem.on().toString())
                .set("metric_actual", postmortem.metricActual())
                .set("metric_source", postmortem.metricSource())
                .set("attribution", postmortem.attribution().name())
                .set("worked", postmortem.worked())
                .set("did_not", postmortem.didNot())
                .set("changes", postmortem.changes())
                .set("skill", postmortem.skill().name())
                .set("decision", postmortem.decision().map(Enum::name).orElse(null))
                .set("decision_owner", postmortem.decisionOwner())
                .set("decision_by", Iso.text(postmortem.decisionBy()))
                .set("lesson", postmortem.lesson());
        Minor.set(row, "actual", postmortem.actual());
        Minor.set(row, "cost_planned", postmortem.costPlanned());
        Minor.set(row, "cost_actual", postmortem.costActual());
        return row;
    }

    private static Postmortem postmortem(ResultSet rs, List<Assumption> assumptions) throws SQLException {
        return new Postmortem(
                rs.getString("id"),
                rs.getString("initiative_id"),
                week(rs.getInt("week")),
                Iso.day(rs.getString("on_day")),
                Minor.money(rs, "actual"),
                rs.getString("metric_actual"),
                rs.getString("metric_source"),
                Attribution.valueOf(rs.getString("attribution")),
                Minor.money(rs, "cost_planned"),
                Minor.money(rs, "cost_actual"),
                assumptions,
                rs.getString("worked"),
                rs.getString("did_not"),
                rs.getString("changes"),
                Postmortem.Skill.valueOf(rs.getString("skill")),
                Optional.ofNullable(rs.getString("decision")).map(Postmortem.Decision::valueOf),
                rs.getString("decision_owner"),
                Iso.dayOrNone(rs.getString("decision_by")),
                rs.getString("lesson"));
    }

    /** The look that is due so many weeks after a launch. */
    static Postmortem.Week week(int weeks) {
        for (Postmortem.Week each : Postmortem.Week.values()) {
            if (each.weeks() == weeks) {
                return each;
            }
        }
        throw new IllegalStateException("no look after " + weeks + " weeks");
    }
}
