package dev.rung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes single rows of content tables from their descriptions, with hash, order and full text. Lives for one
 * transaction; keeps its statements prepared for imports of many rows.
 */
final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final RowHash hash = new RowHash();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final FullText text;
    private boolean wrote;

    RowWriter(Connection connection) {
        this.connection = connection;
        this.text = new FullText(this);
    }

    /** Leaves the full text of rows until {@link #settle}, which is quicker where there are many. */
    void gather() {
        text.gather();
    }

    /** Writes what was left. */
    void settle() throws SQLException {
        text.settle();
    }

    /** The row with the key that this one sets. */
    Optional<Row> find(Row key) throws SQLException {
        Table table = key.table();
        PreparedStatement query = prepare("SELECT " + names(table) + " FROM " + table.name() + where(table));
        bindKey(query, 1, key);
        try (ResultSet result = query.executeQuery()) {
            return result.next() ? Optional.of(read(table, result)) : Optional.empty();
        }
    }

    void insert(Row row) throws SQLException {
        forgetGlance();
        Table table = row.table();
        PreparedStatement insert = prepare(insertOf(table));
        int at = bind(insert, row);
        if (table.sequence()) {
            insert.setLong(at, nextSeq(row));
            insert.executeUpdate();
            text.inserted(row);
        } else {
            insert.executeUpdate();
        }
    }

    /** What was computed from the rows as they were no longer holds; see {@link Glance}. */
    private void forgetGlance() throws SQLException {
        if (!wrote) {
            wrote = true;
            prepare(Glance.FORGET).executeUpdate();
        }
    }

    private static String insertOf(Table table) {
        int count = table.columns().size() + (table.hashed() ? 1 : 0) + (table.sequence() ? 1 : 0);
        return "INSERT INTO " + table.name() + " (" + names(table) + (table.hashed() ? ", row_hash" : "")
                + (table.sequence() ? ", seq" : "") + ") VALUES (?" + ", ?".repeat(count - 1) + ")";
    }

    /** Replaces the row with the same key. */
    void update(Row before, Row row) throws SQLException {
        forgetGlance();
        Table table = row.table();
        StringBuilder sql = new StringBuilder("UPDATE " + table.name() + " SET ");
        for (Column column : table.columns()) {
            sql.append(column.name()).append(" = ?, ");
        }
        sql.append("row_hash = ?").append(where(table));
        text.removed(before);
        PreparedStatement update = prepare(sql.toString());
        bindKey(update, bind(update, row), row);
        update.executeUpdate();
        String day = table.day();
        if (!day.isEmpty() && !before.text(day).equals(row.text(day))) {
            PreparedStatement move = prepare("UPDATE " + table.name() + " SET seq = ?" + where(table));
            move.setLong(1, nextSeq(row));
            bindKey(move, 2, row);
            move.executeUpdate();
        }
        text.inserted(row);
    }

    void delete(Row row) throws SQLException {
        forgetGlance();
        Table table = row.table();
        text.removed(row);
        PreparedStatement delete = prepare("DELETE FROM " + table.name() + where(table));
        bindKey(delete, 1, row);
        delete.executeUpdate();
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : prepared.values()) {
            each.close();
        }
    }

    static String names(Table table) {
        StringBuilder names = new StringBuilder();
        for (Column column : table.columns()) {
            names.append(names.isEmpty() ? "" : ", ").append(column.name());
        }
        return names.toString();
    }

    static Row read(Table table, ResultSet result) throws SQLException {
        Row row = new Row(table);
        int at = 1;
        for (Column column : table.columns()) {
            @Nullable Object value = result.getObject(at++);
            row.set(column.name(), value instanceof Integer whole ? Long.valueOf(whole) : value);
        }
        return row;
    }

    private int bind(PreparedStatement statement, Row row) throws SQLException {
        int at = 1;
        for (Column column : row.table().columns()) {
            statement.setObject(at++, row.get(column.name()));
        }
        if (row.table().hashed()) {
            statement.setBytes(at++, hash.of(row));
        }
        return at;
    }

    private static void bindKey(PreparedStatement statement, int from, Row row) throws SQLException {
        int at = from;
        for (String column : row.table().key()) {
            statement.setObject(at++, row.get(column));
        }
    }

    private static String where(Table table) {
        StringBuilder where = new StringBuilder();
        List<String> key = table.key();
        for (int i = 0; i < key.size(); i++) {
            where.append(i == 0 ? " WHERE " : " AND ").append(key.get(i)).append(" = ?");
        }
        return where.toString();
    }

    /** By day and arrival, or by arrival alone. */
    private long nextSeq(Row row) throws SQLException {
        String day = row.table().day();
        long from = day.isEmpty() ? 0 : DaySeq.first(Iso.day(row.text(day)));
        long to = day.isEmpty() ? Long.MAX_VALUE : DaySeq.last(Iso.day(row.text(day)));
        PreparedStatement query = prepare(
                "SELECT seq FROM " + row.table().name() + " WHERE seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT 1");
        query.setLong(1, from);
        query.setLong(2, to);
        try (ResultSet result = query.executeQuery()) {
            return result.next() ? result.getLong(1) + 1 : from + 1;
        }
    }
}
