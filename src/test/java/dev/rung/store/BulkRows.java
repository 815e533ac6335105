package dev.rung.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Fills a new workspace with very many rows as the store itself writes them, hash and full text included, but in a hurry:
 * nothing of it would survive a crash in between, and nothing is held against the references until the end.
 */
public final class BulkRows {
    private static final String[] HURRY = {
        "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA cache_size = -200000",
        "INSERT INTO evidence_text (evidence_text, rank) VALUES ('hashsize', 33554432)"
    };

    private static final String INDEX = "SELECT sql FROM sqlite_schema WHERE name = 'claim_cell'";

    private BulkRows() {}

    /** Makes the workspace and hands a sink to the work; parents come before their children. */
    public static void fill(Path file, Clock clock, Consumer<WorkspaceRows.Sink> work) {
        Database.open(file, clock).close();
        try (Connection connection = open(file)) {
            for (String pragma : HURRY) {
                run(connection, pragma);
            }
            String index = Statements.text(connection, INDEX);
            run(connection, "BEGIN");
            run(connection, "DROP INDEX claim_cell");
            try (RowWriter writer = new RowWriter(connection)) {
                work.accept((table, values) -> insert(writer, Tables.named(table), values));
            }
            run(connection, index);
            run(connection, "COMMIT");
            run(connection, "INSERT INTO evidence_text (evidence_text, rank) VALUES ('hashsize', 1048576)");
            run(connection, "PRAGMA journal_mode = WAL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static void insert(RowWriter writer, Table table, Map<String, @Nullable Object> values) {
        Row row = new Row(table);
        for (Column column : table.columns()) {
            row.set(column.name(), values.get(column.name()));
        }
        try {
            writer.insert(row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
