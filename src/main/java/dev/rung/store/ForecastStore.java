package dev.rung.store;

import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.money.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Forecasts, as they were made: they are added and read, never changed. Amounts come back to the cent. All lists are newest
 * first, by the day and then by the order in which they were made.
 */
public final class ForecastStore {
    private static final String FORECASTS = """
            SELECT f.id, f.initiative_id, f.made_on, f.driver, f.contribution_p10, f.contribution_p50, f.contribution_p90,
              f.investment_p10, f.investment_p50, f.investment_p90, f.currency
            FROM forecast f
            """;
    private static final String INPUTS = "SELECT n.forecast_id, n.key, n.text FROM forecast_input n ";
    private static final String OF_INITIATIVE = "WHERE f.initiative_id = :id";
    private static final String OF_PERSON = "JOIN initiative i ON i.id = f.initiative_id WHERE i.person_id = :id";
    private static final String NEWEST_FIRST = " ORDER BY f.made_on DESC, f.id DESC";

    private final Database database;

    public ForecastStore(Database database) {
        this.database = database;
    }

    /**
     * Keeps a forecast beside the older ones.
     *
     * @throws dev.rung.domain.Refusal when an amount has more than seventeen digits
     */
    public void add(Forecast forecast) {
        Row row = new Row(Tables.FORECAST)
                .set("id", forecast.id())
                .set("initiative_id", forecast.initiativeId())
                .set("made_on", forecast.madeOn().toString())
                .set("driver", forecast.driver().name())
                .set("currency", forecast.currency());
        Minor.set(row, "contribution", Optional.of(forecast.contribution()), forecast.currency());
        Minor.set(row, "investment", forecast.investment(), forecast.currency());
        Journal journal = database.journal();
        journal.change(Journal.Change.of("Made a forecast", ""), () -> {
            journal.put(row);
            int place = 0;
            for (Map.Entry<String, String> input : forecast.inputs().entrySet()) {
                journal.put(new Row(Tables.FORECAST_INPUT)
                        .set("forecast_id", forecast.id())
                        .set("key", input.getKey())
                        .set("place", place++)
                        .set("text", input.getValue()));
            }
        });
    }

    public Optional<Forecast> find(String id) {
        return read("WHERE f.id = :id", id).stream().findFirst();
    }

    /** The forecasts of an initiative. */
    public List<Forecast> of(String initiativeId) {
        return read(OF_INITIATIVE, initiativeId);
    }

    /** The forecasts of all of a person's initiatives. */
    public List<Forecast> all(String personId) {
        return read(OF_PERSON, personId);
    }

    /** The forecasts of a person's initiatives whose postmortems found an actual: what a track record is made of. */
    public List<Forecast> withActual(String personId) {
        return read(
                OF_PERSON
                        + " AND EXISTS (SELECT 1 FROM postmortem p WHERE p.initiative_id = i.id AND p.actual IS NOT NULL)",
                personId);
    }

    private List<Forecast> read(String which, String id) {
        return database.read(handle -> {
            Map<String, Map<String, String>> inputs = inputs(handle, which, id);
            Query query = handle.createQuery(FORECASTS + which + NEWEST_FIRST).bind("id", id);
            return query.map((rs, context) -> forecast(rs, inputs.getOrDefault(rs.getString("id"), Map.of())))
                    .list();
        });
    }

    private static Map<String, Map<String, String>> inputs(Handle handle, String which, String id) {
        Map<String, Map<String, String>> inputs = new LinkedHashMap<>();
        handle.createQuery(INPUTS + "JOIN forecast f ON f.id = n.forecast_id " + which
                        + " ORDER BY n.forecast_id, n.place")
                .bind("id", id)
                .map((rs, context) -> inputs.computeIfAbsent(rs.getString("forecast_id"), f -> new LinkedHashMap<>())
                                .put(rs.getString("key"), rs.getString("text"))
                        == null)
                .list();
        return inputs;
    }

    private static Forecast forecast(ResultSet rs, Map<String, String> inputs) throws SQLException {
        return new Forecast(
                rs.getString("id"),
                rs.getString("initiative_id"),
                Iso.day(rs.getString("made_on")),
                Driver.valueOf(rs.getString("driver")),
                inputs,
                Minor.range(rs, "contribution").orElseThrow(),
                Minor.range(rs, "investment"),
                rs.getString("currency"));
    }
}
