package dev.rung.store;

import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The monthly pages. A sent one is never changed: the file itself refuses it. */
public final class UpdateStore {
    private static final String PAGES =
            " FROM monthly_update u WHERE u.person_id = :person AND u.month BETWEEN :from AND :to";

    private final Database database;

    public UpdateStore(Database database) {
        this.database = database;
    }

    /** What the records last made of the sections of a page; those that were never drafted are not in it. */
    public Map<UpdateSection, String> drafted(String updateId) {
        return database
                .read(handle -> handle.createQuery(
                                "SELECT t.section, t.drafted FROM update_text t WHERE t.update_id = :update")
                        .bind("update", updateId)
                        .map((rs, context) -> Map.entry(section(rs), rs.getString("drafted")))
                        .list())
                .stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps a page as it reads now, over what was kept of it; what was drafted of it stays as it was. */
    public void save(Update update, String personId) {
        save(update, drafted(update.id()), personId);
    }

    /**
     * Keeps a page as it reads now, over what was kept of it.
     *
     * @param drafted what the records made of the sections
     */
    public void save(Update update, Map<UpdateSection, String> drafted, String personId) {
        database.write(handle -> {
            Optional<Update> before = find(personId, update.month());
            String subject = update.month().toString();
            database.journal()
                    .change(
                            Journal.Change.of("Wrote the update of", subject),
                            () -> put(update, drafted, personId, before));
            return Optional.empty();
        });
    }

    private void put(Update update, Map<UpdateSection, String> drafted, String personId, Optional<Update> before) {
        Journal journal = database.journal();
        Row head = new Row(Tables.MONTHLY_UPDATE)
                .set("id", update.id())
                .set("person_id", personId)
                .set("month", update.month().toString())
                .set("created_on", update.createdOn().toString());
        if (before.isEmpty()) {
            journal.put(head.set("sent_on", null));
        }
        for (UpdateSection section : UpdateSection.values()) {
            Row key = new Row(Tables.UPDATE_TEXT).set("update_id", update.id()).set("section", section.id());
            if (!update.text(section).isEmpty()) {
                journal.put(key.set("text", update.text(section)).set("drafted", drafted.getOrDefault(section, "")));
            } else if (before.filter(b -> !b.text(section).isEmpty()).isPresent()) {
                journal.delete(key);
            }
        }
        int place = 0;
        for (SourcedFigure figure : update.figures()) {
            journal.put(figure(update.id(), place++)
                    .set("section", figure.section().id())
                    .set("label", figure.label())
                    .set("text", figure.text())
                    .set("noun", figure.noun())
                    .set("noun_id", figure.nounId())
                    .set("rests_on", figure.restsOn()));
        }
        for (int gone = before.map(b -> b.figures().size()).orElse(0); place < gone; place++) {
            journal.delete(figure(update.id(), place));
        }
        // Last, because from then on the file lets nothing of it be changed.
        if (update.sent()) {
            journal.put(head.set("sent_on", Iso.text(update.sentOn())));
        }
    }

    private static Row figure(String updateId, int place) {
        return new Row(Tables.UPDATE_FIGURE).set("update_id", updateId).set("place", place);
    }

    public Optional<Update> find(String personId, YearMonth month) {
        return between(personId, month, month).stream().findFirst();
    }

    /** The pages of these months, both included, the newest first. */
    public List<Update> between(String personId, YearMonth from, YearMonth to) {
        return read(personId, from.toString(), to.toString());
    }

    /** The months that have a page, and whether it was sent. */
    public Map<YearMonth, Boolean> months(String personId) {
        return database
                .read(handle -> handle.createQuery(
                                "SELECT u.month, u.sent_on FROM monthly_update u WHERE u.person_id = :person")
                        .bind("person", personId)
                        .map((rs, context) ->
                                Map.entry(YearMonth.parse(rs.getString("month")), rs.getString("sent_on") != null))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether there is a page or a metric at all. */
    public boolean begun(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM monthly_update u WHERE u.person_id = :person)
                          OR EXISTS (SELECT 1 FROM metric m WHERE m.person_id = :person) AS begun
                        """)
                .bind("person", personId)
                .map((rs, context) -> rs.getInt("begun") == 1)
                .one());
    }

    /** Every page, the newest first. */
    public List<Update> all(String personId) {
        return read(personId, "0000-01", "9999-12");
    }

    private List<Update> read(String personId, String from, String to) {
        return database.inSnapshot(() -> {
            Map<String, List<Map.Entry<UpdateSection, String>>> texts = list(
                            "SELECT t.update_id, t.section, t.text FROM update_text t WHERE t.update_id IN (SELECT u.id"
                                    + PAGES + ")",
                            rs -> Map.entry(rs.getString("update_id"), Map.entry(section(rs), rs.getString("text"))),
                            personId,
                            from,
                            to)
                    .stream()
                    .collect(grouped());
            Map<String, List<SourcedFigure>> figures = list(
                            "SELECT f.update_id, f.section, f.label, f.text, f.noun, f.noun_id, f.rests_on"
                                    + " FROM update_figure f WHERE f.update_id IN (SELECT u.id" + PAGES
                                    + ") ORDER BY f.update_id, f.place",
                            rs -> Map.entry(rs.getString("update_id"), figure(rs)),
                            personId,
                            from,
                            to)
                    .stream()
                    .collect(grouped());
            return list(
                    "SELECT u.id, u.month, u.created_on, u.sent_on" + PAGES + " ORDER BY u.month DESC",
                    rs -> update(rs, texts, figures),
                    personId,
                    from,
                    to);
        });
    }

    private static <T> Collector<Map.Entry<String, T>, ?, Map<String, List<T>>> grouped() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    private interface Reading<T> {
        T of(ResultSet rs) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading, String personId, String from, String to) {
        return database.read(handle -> handle.createQuery(sql)
                .bind("person", personId)
                .bind("from", from)
                .bind("to", to)
                .map((rs, context) -> reading.of(rs))
                .list());
    }

    private static Update update(
            ResultSet rs,
            Map<String, List<Map.Entry<UpdateSection, String>>> texts,
            Map<String, List<SourcedFigure>> figures)
            throws SQLException {
        String id = rs.getString("id");
        Map<UpdateSection, String> written = new EnumMap<>(UpdateSection.class);
        texts.getOrDefault(id, List.of()).forEach(t -> written.put(t.getKey(), t.getValue()));
        return new Update(
                id,
                YearMonth.parse(rs.getString("month")),
                Iso.day(rs.getString("created_on")),
                Iso.dayOrNone(rs.getString("sent_on")),
                written,
                figures.getOrDefault(id, List.of()));
    }

    private static SourcedFigure figure(ResultSet rs) throws SQLException {
        return new SourcedFigure(
                section(rs),
                rs.getString("label"),
                rs.getString("text"),
                rs.getString("noun"),
                rs.getString("noun_id"),
                rs.getString("rests_on"));
    }

    private static UpdateSection section(ResultSet rs) throws SQLException {
        String id = rs.getString("section");
        return UpdateSection.named(id).orElseThrow(() -> new IllegalStateException("no section " + id));
    }
}
