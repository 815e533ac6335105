package dev.rung.store;

import dev.rung.domain.Refusal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Moves groups of changes back and forth. A group moves whole or not at all, and only over rows nobody touched since. */
final class Undo {
    private static final String NEWEST_DONE = """
            SELECT id, label, subject, kind FROM change_group
            WHERE state = 0 AND kind <> 2 ORDER BY id DESC LIMIT 1
            """;
    private static final String OLDEST_UNDONE = """
            SELECT id, label, subject, kind FROM change_group WHERE state = 1 ORDER BY id LIMIT 1
            """;
    private static final int FOREIGN_KEY = 787;

    private final Database database;

    Undo(Database database) {
        this.database = database;
    }

    private record Entry(Row before, Row after) {}

    Optional<Journal.Done> back(Handle handle) {
        return move(handle, NEWEST_DONE, true);
    }

    Optional<Journal.Done> again(Handle handle) {
        return move(handle, OLDEST_UNDONE, false);
    }

    private Optional<Journal.Done> move(Handle handle, String which, boolean back) {
        try (RowWriter writer = new RowWriter(handle.getConnection())) {
            long id;
            String label;
            String subject;
            int kind;
            try (ResultSet found = writer.prepare(which).executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                id = found.getLong("id");
                label = found.getString("label");
                subject = found.getString("subject");
                kind = found.getInt("kind");
            }
            List<Entry> entries = entries(writer, id, back);
            Journal.Done done = new Journal.Done(label, subject, entries.size());
            if (kind != Journal.Kind.UNDOABLE.ordinal()) {
                throw Journal.cannotBeUndone(done);
            }
            for (Entry entry : entries) {
                apply(writer, back ? entry.after() : entry.before(), back ? entry.before() : entry.after(), done);
            }
            PreparedStatement mark = writer.prepare("UPDATE change_group SET state = ? WHERE id = ?");
            mark.setInt(1, back ? 1 : 0);
            mark.setLong(2, id);
            mark.executeUpdate();
            return Optional.of(done);
        } catch (SQLException e) {
            throw new Statements.Failed(e);
        }
    }

    private List<Entry> entries(RowWriter writer, long group, boolean back) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        PreparedStatement query = writer.prepare(
                "SELECT noun, before, after FROM history WHERE group_id = ? ORDER BY seq" + (back ? " DESC" : ""));
        query.setLong(1, group);
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                Table table = Tables.named(result.getString("noun"));
                entries.add(new Entry(
                        RowJson.read(table, result.getString("before")),
                        RowJson.read(table, result.getString("after"))));
            }
        }
        return entries;
    }

    /** Turns a row that reads like {@code from} into {@code to}; an empty one stands for no row. */
    private void apply(RowWriter writer, Row from, Row to, Journal.Done done) throws SQLException {
        boolean none = from.values().isEmpty();
        Optional<Row> now = writer.find(none ? to : from);
        if (none ? now.isPresent() : now.isEmpty() || !from.heldBy(now.get())) {
            throw changedSince(done);
        }
        try {
            if (none) {
                writer.insert(to);
            } else if (to.values().isEmpty()) {
                writer.delete(now.orElseThrow());
            } else {
                writer.update(now.orElseThrow(), now.orElseThrow().over(to));
            }
        } catch (SQLException e) {
            if (e instanceof org.sqlite.SQLiteException lite && lite.getResultCode().code == FOREIGN_KEY) {
                throw changedSince(done);
            }
            throw e;
        }
    }

    private Refusal changedSince(Journal.Done done) {
        return Refusal.usage(
                done + " was left as it is: what it changed was changed again since, in " + database.file() + ".");
    }
}
