package dev.rung.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What was changed, when and by whom, newest first. */
public final class HistoryStore {
    /** Above everything: a page from here is the first. */
    public static final long TOP = Long.MAX_VALUE;

    private static final String GROUPS =
            "SELECT g.id, g.at, g.who, g.label, g.subject, g.kind, g.state FROM change_group g ";

    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /**
     * Changes made by one verb.
     *
     * @param id grows with time; handed back to read on from there
     * @param at ISO text in UTC
     * @param undone whether it was taken back and not done again
     */
    public record Group(
            long id,
            String at,
            String who,
            String label,
            String subject,
            Journal.Kind kind,
            boolean undone,
            int rows) {}

    /**
     * One row changed.
     *
     * @param noun name of its table
     * @param verb added, changed, deleted or purged
     * @param before what changed, as it was: texts, whole numbers, or null; empty for a new row, after a purge, and for what
     *     is private
     * @param after the same as it is since
     */
    public record Entry(
            String noun,
            String nounId,
            String verb,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {}

    /** Groups before the given one, newest first. */
    public List<Group> before(long id, int limit) {
        return database.read(
                handle -> handle.createQuery(GROUPS + "WHERE g.id < :before ORDER BY g.id DESC LIMIT :limit")
                        .bind("before", id)
                        .bind("limit", limit)
                        .map((rs, context) -> group(handle, rs))
                        .list());
    }

    /** The first rows of a group, in the order they were changed: a group can be as large as an import. */
    public List<Entry> entries(long groupId, int most) {
        return database.read(handle -> handle.createQuery("""
                        SELECT noun, noun_id, verb, before, after FROM history WHERE group_id = :group
                        ORDER BY seq LIMIT :most
                        """)
                .bind("group", groupId)
                .bind("most", most)
                .map(HistoryStore::entry)
                .list());
    }

    private static Group group(Handle handle, ResultSet rs) throws SQLException {
        int rows = handle.createQuery("SELECT count(*) AS entries FROM history WHERE group_id = :group")
                .bind("group", rs.getLong("id"))
                .map((counted, context) -> counted.getInt("entries"))
                .one();
        return new Group(
                rs.getLong("id"),
                rs.getString("at"),
                rs.getString("who"),
                rs.getString("label"),
                rs.getString("subject"),
                Journal.Kind.values()[rs.getInt("kind")],
                rs.getInt("state") != 0,
                rows);
    }

    private static Entry entry(ResultSet rs, StatementContext context) throws SQLException {
        Table table = Tables.named(rs.getString("noun"));
        if (Tables.PRIVATE.contains(table)) {
            // What is private is not told by the history either, which is printed and shown to whoever looks on.
            return new Entry(table.name(), rs.getString("noun_id"), rs.getString("verb"), Map.of(), Map.of());
        }
        return new Entry(
                table.name(),
                rs.getString("noun_id"),
                rs.getString("verb"),
                RowJson.read(table, rs.getString("before")).values(),
                RowJson.read(table, rs.getString("after")).values());
    }
}
