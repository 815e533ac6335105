package dev.rung.store;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Brings a workspace to the shape this rung knows. Each migration is one transaction and sets {@code user_version} itself. */
final class Migrations {
    /** The newest migration there is. */
    static final int NEWEST = 5;

    private static final int APPLICATION = 1920298599;

    private Migrations() {}

    /**
     * The version of the open file; 0 when it is empty. Refuses what a newer rung wrote, and databases of other programs.
     */
    static int version(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = number(statement, "PRAGMA user_version");
            int application = number(statement, "PRAGMA application_id");
            boolean empty = number(statement, "SELECT count(*) FROM (SELECT 1 FROM sqlite_schema LIMIT 1)") == 0;
            if (empty && version == 0 && application == 0) {
                return 0;
            }
            if (application != APPLICATION || version < 1) {
                throw Refusal.data(file
                        + " is a database of another program, nothing was changed: name another with --workspace.");
            }
            if (version > NEWEST) {
                throw Refusal.data(file + " was written by a newer rung (version " + version + ", this one knows "
                        + NEWEST + "), nothing was changed: use the newer rung.");
            }
            return version;
        }
    }

    /** Runs every migration after the given version, up to and including {@code to}. */
    static void run(Connection connection, int from, int to) throws SQLException {
        for (int number = from + 1; number <= to; number++) {
            String script = script(number);
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    // Two rungs may start at once: the second finds the work done.
                    if (number(statement, "PRAGMA user_version") < number) {
                        statement.executeUpdate(script);
                    }
                    statement.execute("COMMIT");
                } catch (SQLException | RuntimeException e) {
                    statement.execute("ROLLBACK");
                    throw e;
                }
            }
        }
    }

    private static String script(int number) {
        String digits = Integer.toString(number);
        String name = "migrations/" + "0000".substring(digits.length()) + digits + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
