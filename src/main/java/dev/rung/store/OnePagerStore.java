package dev.rung.store;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** One-pagers, revision by revision. */
public final class OnePagerStore {
    private static final String REVISIONS = """
            SELECT r.id, r.initiative_id, r.number, r.on_day, r.sealed, t.field, t.text
            FROM one_pager_revision r LEFT JOIN one_pager_text t ON t.revision_id = r.id
            WHERE r.initiative_id = :initiative
            """;

    private final Database database;

    public OnePagerStore(Database database) {
        this.database = database;
    }

    /** The page as it stands: its newest revision. Empty when nothing was ever written. */
    public Optional<OnePagerRevision> newest(String initiativeId) {
        return one(
                initiativeId,
                "r.number = (SELECT max(n.number) FROM one_pager_revision n WHERE n.initiative_id = :initiative)");
    }

    /** The page of the newest revision; empty when nothing was ever written. */
    public OnePager page(String initiativeId) {
        return newest(initiativeId).map(OnePagerRevision::page).orElse(OnePager.EMPTY);
    }

    /** The page as it stood with this revision. */
    public Optional<OnePagerRevision> at(String initiativeId, int number) {
        return one(initiativeId, "r.number = " + number);
    }

    private Optional<OnePagerRevision> one(String initiativeId, String which) {
        return database.read(handle ->
                revisions(handle.createQuery(REVISIONS + " AND " + which).bind("initiative", initiativeId)).stream()
                        .findFirst());
    }

    /** Every revision, newest first. */
    public List<OnePagerRevision> revisions(String initiativeId) {
        return database.read(handle -> revisions(
                handle.createQuery(REVISIONS + " ORDER BY r.number DESC").bind("initiative", initiativeId)));
    }

    /**
     * Every revision of all of a person's pages, with these fields alone, in no particular order.
     *
     * @param fields at least one
     */
    public List<OnePagerRevision> all(String personId, Set<OnePagerField> fields) {
        String wanted = fields.stream().map(f -> "'" + f.name() + "'").sorted().collect(Collectors.joining(", "));
        return database.read(handle ->
                revisions(handle.createQuery("""
                        SELECT r.id, r.initiative_id, r.number, r.on_day, r.sealed, t.field, t.text
                        FROM initiative i JOIN one_pager_revision r ON r.initiative_id = i.id
                        LEFT JOIN one_pager_text t ON t.revision_id = r.id AND t.field IN (WANTED)
                        WHERE i.person_id = :person
                        """.replace("WANTED", wanted)).bind("person", personId)));
    }

    /**
     * Writes the page: over the newest revision when that is of the same day and not sealed, else as a new one. Only what
     * changed is written, and nothing where nothing changed. Returns the newest revision there is then; empty when there
     * is none and the page is empty.
     *
     * @param newId makes the id of a new revision
     */
    public Optional<OnePagerRevision> write(
            String initiativeId, OnePager page, LocalDate today, Supplier<String> newId) {
        return database.write(handle -> {
            Optional<OnePagerRevision> newest = newest(initiativeId);
            OnePager before = newest.map(OnePagerRevision::page).orElse(OnePager.EMPTY);
            if (before.equals(page)) {
                return newest;
            }
            OnePagerRevision written = newest.filter(r -> !r.sealed() && r.on().equals(today))
                    .map(r -> new OnePagerRevision(r.id(), initiativeId, r.number(), today, false, page))
                    .orElseGet(() -> new OnePagerRevision(
                            newId.get(),
                            initiativeId,
                            newest.map(OnePagerRevision::number).orElse(0) + 1,
                            today,
                            false,
                            page));
            boolean rewritten = newest.filter(r -> r.id().equals(written.id())).isPresent();
            database.journal()
                    .change(
                            Journal.Change.of("Wrote the one-pager", title(initiativeId)),
                            () -> put(written, rewritten ? before : OnePager.EMPTY));
            return Optional.of(written);
        });
    }

    private void put(OnePagerRevision revision, OnePager before) {
        Journal journal = database.journal();
        journal.put(new Row(Tables.ONE_PAGER_REVISION)
                .set("id", revision.id())
                .set("initiative_id", revision.initiativeId())
                .set("number", revision.number())
                .set("on_day", revision.on().toString())
                .set("sealed", revision.sealed()));
        for (OnePagerField field : OnePagerField.values()) {
            Row key = new Row(Tables.ONE_PAGER_TEXT)
                    .set("revision_id", revision.id())
                    .set("field", field.name());
            String text = revision.page().text(field);
            if (!revision.page().has(field)) {
                journal.delete(key);
            } else if (!text.equals(before.text(field))) {
                journal.put(key.set("text", text));
            }
        }
        journal.put(new Row(Tables.INITIATIVE)
                .set("id", revision.initiativeId())
                .set("metric", revision.page().text(OnePagerField.METRIC)));
    }

    /** A stage was reached with the page as it stands: what is written next makes a revision of its own. */
    public void seal(String initiativeId) {
        database.write(handle -> {
            newest(initiativeId)
                    .ifPresent(revision -> database.journal()
                            .put(new Row(Tables.ONE_PAGER_REVISION)
                                    .set("id", revision.id())
                                    .set("sealed", true)));
            return Optional.empty();
        });
    }

    private String title(String initiativeId) {
        return new InitiativeStore(database)
                .find(initiativeId)
                .map(kept -> kept.initiative().title())
                .orElse("");
    }

    /** Puts the fields of each revision together; the revisions keep the order of the rows. */
    private static List<OnePagerRevision> revisions(Query query) {
        Map<String, OnePagerRevision> heads = new LinkedHashMap<>();
        Map<String, Map<OnePagerField, String>> pages = new LinkedHashMap<>();
        query.map((rs, context) -> {
                    OnePagerRevision head = head(rs);
                    heads.putIfAbsent(head.id(), head);
                    Map<OnePagerField, String> fields =
                            pages.computeIfAbsent(head.id(), id -> new EnumMap<>(OnePagerField.class));
                    String field = rs.getString("field");
                    if (field != null) {
                        fields.put(OnePagerField.valueOf(field), rs.getString("text"));
                    }
                    return head;
                })
                .list();
        return heads.values().stream()
                .map(h -> new OnePagerRevision(
                        h.id(), h.initiativeId(), h.number(), h.on(), h.sealed(), new OnePager(pages.get(h.id()))))
                .toList();
    }

    private static OnePagerRevision head(ResultSet rs) throws SQLException {
        return new OnePagerRevision(
                rs.getString("id"),
                rs.getString("initiative_id"),
                rs.getInt("number"),
                Iso.day(rs.getString("on_day")),
                rs.getInt("sealed") == 1,
                OnePager.EMPTY);
    }
}
