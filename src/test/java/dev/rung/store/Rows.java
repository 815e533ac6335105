package dev.rung.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a workspace as text, for tests that want to know whether anything changed. */
public final class Rows {
    private Rows() {}

    public static String of(Path workspace) {
        StringBuilder all = new StringBuilder();
        try (Database database = Database.open(workspace, Clock.systemUTC())) {
            database.bare(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (String table : tables(statement)) {
                        all.append(table).append('\n');
                        rows(statement, table, all);
                    }
                }
                return true;
            });
        }
        return all.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'evidence_text_%'"
                        + " AND name NOT LIKE 'sqlite_%' AND name <> 'glance' ORDER BY name")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static void rows(Statement statement, String table, StringBuilder out) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(rows.getString(column)).append('|');
                }
                lines.add(line.toString());
            }
        }
        lines.stream().sorted().forEach(line -> out.append("  ").append(line).append('\n'));
    }
}
