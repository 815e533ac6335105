package dev.rung.store;

import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** The metrics of the scorecard, what they are meant to reach and what was read of them. */
public final class ScorecardStore {
    private static final String METRICS =
            "SELECT m.id, m.title, m.better, m.source, m.goal_id, m.initiative_id, m.place, m.retired_on FROM metric m";
    private static final String OF_PERSON = " WHERE m.person_id = :person ";

    private final Database database;

    public ScorecardStore(Database database) {
        this.database = database;
    }

    /** Keeps a metric, new or changed. */
    public void save(Metric metric, String personId) {
        database.journal()
                .put(new Row(Tables.METRIC)
                        .set("id", metric.id())
                        .set("person_id", personId)
                        .set("title", metric.title())
                        .set("better", metric.better().name())
                        .set("source", metric.source())
                        .set("goal_id", metric.goalId().orElse(null))
                        .set("initiative_id", metric.initiativeId().orElse(null))
                        .set("place", metric.place())
                        .set("retired_on", Iso.text(metric.retiredOn())));
    }

    /** Keeps what a metric is meant to reach, over what was said on the same day. */
    public void put(MetricTarget target) {
        database.journal()
                .put(target(target.metricId(), target.on())
                        .set("target", target.target())
                        .set("by_day", Iso.text(target.by())));
    }

    /** Keeps a reading, over one of the same day. */
    public void put(MetricReading reading) {
        database.journal()
                .put(reading(reading.metricId(), reading.on())
                        .set("value", reading.value())
                        .set("forecast", reading.forecast())
                        .set("why", reading.why()));
    }

    public void deleteTarget(String metricId, LocalDate on) {
        database.journal().delete(target(metricId, on));
    }

    public void deleteReading(String metricId, LocalDate on) {
        database.journal().delete(reading(metricId, on));
    }

    private static Row target(String metricId, LocalDate on) {
        return new Row(Tables.METRIC_TARGET).set("metric_id", metricId).set("on_day", on.toString());
    }

    private static Row reading(String metricId, LocalDate on) {
        return new Row(Tables.METRIC_READING).set("metric_id", metricId).set("on_day", on.toString());
    }

    /** A person's metrics with all that was said of them, retired ones too, by their places. */
    public List<ScoredMetric> all(String personId) {
        return database.inSnapshot(() -> {
            var targets = by(
                    "SELECT t.metric_id, t.on_day, t.target, t.by_day FROM metric_target t",
                    "t",
                    personId,
                    (rs, context) -> new MetricTarget(
                            rs.getString("metric_id"),
                            Iso.day(rs.getString("on_day")),
                            rs.getString("target"),
                            Iso.dayOrNone(rs.getString("by_day"))),
                    MetricTarget::metricId);
            var readings = by(
                    "SELECT r.metric_id, r.on_day, r.value, r.forecast, r.why FROM metric_reading r",
                    "r",
                    personId,
                    (rs, context) -> new MetricReading(
                            rs.getString("metric_id"),
                            Iso.day(rs.getString("on_day")),
                            rs.getString("value"),
                            rs.getString("forecast"),
                            rs.getString("why")),
                    MetricReading::metricId);
            return metrics(personId).stream()
                    .map(m -> new ScoredMetric(
                            m, targets.getOrDefault(m.id(), List.of()), readings.getOrDefault(m.id(), List.of())))
                    .toList();
        });
    }

    private List<Metric> metrics(String personId) {
        return database.read(handle -> handle.createQuery(METRICS + OF_PERSON + "ORDER BY m.place, m.id")
                .bind("person", personId)
                .map(ScorecardStore::metric)
                .list());
    }

    private <T> Map<String, List<T>> by(
            String select, String alias, String personId, RowMapper<T> mapper, Function<T, String> metric) {
        List<T> rows = database.read(handle -> handle.createQuery(select + " JOIN metric m ON m.id = " + alias
                        + ".metric_id" + OF_PERSON + "ORDER BY " + alias + ".metric_id, " + alias + ".on_day")
                .bind("person", personId)
                .map(mapper)
                .list());
        return rows.stream().collect(Collectors.groupingBy(metric));
    }

    /** One with all that was said of it. */
    public Optional<ScoredMetric> find(String personId, String id) {
        return all(personId).stream().filter(m -> m.metric().id().equals(id)).findFirst();
    }

    private static Metric metric(ResultSet rs, StatementContext context) throws SQLException {
        return new Metric(
                rs.getString("id"),
                rs.getString("title"),
                Metric.Better.valueOf(rs.getString("better")),
                rs.getString("source"),
                Optional.ofNullable(rs.getString("goal_id")),
                Optional.ofNullable(rs.getString("initiative_id")),
                rs.getInt("place"),
                Iso.dayOrNone(rs.getString("retired_on")));
    }
}
