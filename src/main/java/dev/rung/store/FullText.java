package dev.rung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Keeps the full text indices in step with their rows, and builds them anew. */
final class FullText {
    /**
     * An index with a row for each row of a table.
     *
     * @param name of the index
     * @param under the column whose value is the row's number in the index: hits come in its order
     * @param what the rows are, in words
     * @param title the column that weighs most
     * @param body all others that are searched
     */
    record Index(Table of, String name, String under, String what, String title, List<String> body) {}

    /** Every index there is. */
    static final List<Index> ALL = List.of(
            new Index(
                    Tables.EVIDENCE,
                    "evidence_text",
                    "seq",
                    "evidence",
                    "title",
                    List.of(
                            "situation",
                            "action",
                            "result",
                            "link",
                            "witness",
                            "scope",
                            "metric",
                            "metric_baseline",
                            "metric_result",
                            "metric_source")),
            new Index(
                    Tables.INITIATIVE, "initiative_text", "place", "initiatives", "title", List.of("owner", "metric")));

    /** So many rows wait at most. */
    private static final int MOST_WAITING = 5_000;

    private final RowWriter writer;
    private final Map<Index, NavigableMap<Long, Row>> waiting = new HashMap<>();
    private boolean gathers;

    FullText(RowWriter writer) {
        this.writer = writer;
    }

    /**
     * From now on rows wait until {@link #settle}, to be taken in by number. An index writes all it has gathered to the disk
     * whenever a number is lower than the one before, which for many rows in their own order is most of the work.
     */
    void gather() {
        gathers = true;
    }

    /** Takes in what waits. */
    void settle() throws SQLException {
        for (Map.Entry<Index, NavigableMap<Long, Row>> each : waiting.entrySet()) {
            for (Map.Entry<Long, Row> row : each.getValue().entrySet()) {
                insert(each.getKey(), row.getValue(), row.getKey());
            }
        }
        waiting.clear();
    }

    /** Takes in a row that was written; nothing happens when its table has no index. */
    void inserted(Row row) throws SQLException {
        for (Index index : ALL) {
            if (index.of() != row.table()) {
                continue;
            }
            long number = number(index, row);
            if (!gathers) {
                insert(index, row, number);
                continue;
            }
            NavigableMap<Long, Row> rows = waiting.computeIfAbsent(index, i -> new TreeMap<>());
            rows.put(number, row);
            if (rows.size() >= MOST_WAITING) {
                settle();
            }
        }
    }

    /** Takes out a row that is still as it was indexed; nothing happens when its table has no index. */
    void removed(Row row) throws SQLException {
        for (Index index : ALL) {
            if (index.of() == row.table() && !takenBack(index, number(index, row))) {
                PreparedStatement delete = writer.prepare("DELETE FROM " + index.name() + " WHERE rowid = ?");
                delete.setLong(1, number(index, row));
                delete.executeUpdate();
            }
        }
    }

    private boolean takenBack(Index index, long number) {
        NavigableMap<Long, Row> rows = waiting.get(index);
        return rows != null && rows.remove(number) != null;
    }

    private void insert(Index index, Row row, long number) throws SQLException {
        PreparedStatement insert =
                writer.prepare("INSERT INTO " + index.name() + " (rowid, title, body) VALUES (?, ?, ?)");
        insert.setLong(1, number);
        insert.setString(2, SearchText.indexed(row.text(index.title())));
        insert.setString(3, SearchText.indexed(body(index, row)));
        insert.executeUpdate();
    }

    private long number(Index index, Row row) throws SQLException {
        PreparedStatement query =
                writer.prepare("SELECT " + index.under() + " FROM " + index.of().name() + " WHERE id = ?");
        query.setString(1, row.text("id"));
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Whether the index is whole in itself and has exactly the rows of its table. */
    static boolean isSound(Handle handle, Index index) {
        try {
            Statements.run(
                    handle, "INSERT INTO " + index.name() + " (" + index.name() + ") VALUES ('integrity-check')");
        } catch (Statements.Failed e) {
            return false;
        }
        String rows = "SELECT count(*) FROM " + index.of().name();
        String indexed = "SELECT count(*) FROM " + index.name();
        String missing = "SELECT EXISTS (SELECT 1 FROM " + index.of().name() + " r WHERE NOT EXISTS (SELECT 1 FROM "
                + index.name() + " t WHERE t.rowid = r." + index.under() + "))";
        try {
            return Statements.number(handle.getConnection(), rows) == Statements.number(handle.getConnection(), indexed)
                    && Statements.number(handle.getConnection(), missing) == 0;
        } catch (Statements.Failed e) {
            return false;
        }
    }

    /** Builds every index anew from the rows. */
    static void rebuild(Handle handle) {
        try (RowWriter writer = new RowWriter(handle.getConnection())) {
            FullText text = new FullText(writer);
            for (Index index : ALL) {
                Statements.run(handle, "DELETE FROM " + index.name());
                Statements.run(handle, "INSERT INTO " + index.name() + " (" + index.name() + ") VALUES ('rebuild')");
                text.fill(index);
            }
        } catch (SQLException e) {
            throw new Statements.Failed(e);
        }
    }

    private void fill(Index index) throws SQLException {
        String all = "SELECT " + RowWriter.names(index.of()) + ", " + index.under() + " AS number FROM "
                + index.of().name() + " ORDER BY number";
        try (ResultSet rows = writer.prepare(all).executeQuery()) {
            while (rows.next()) {
                insert(index, RowWriter.read(index.of(), rows), rows.getLong("number"));
            }
        }
    }

    private static String body(Index index, Row row) {
        StringBuilder body = new StringBuilder();
        for (String column : index.body()) {
            body.append(row.text(column)).append('\n');
        }
        return body.toString();
    }
}
