package dev.rung.store;

import dev.rung.domain.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Looks into a file that is not the open workspace, without changing it. */
final class WorkspaceCheck {
    private WorkspaceCheck() {}

    /** Refuses a file that is not a whole, undamaged workspace of a version this rung knows. */
    static void demandSound(Path file) {
        if (file.toString().indexOf('?') >= 0) {
            throw Refusal.usage("The path of a workspace cannot have a question mark in it: rename " + file + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.usage("There is no file " + file + ": name a backup.");
        }
        NativeLibrary.prepare(NativeLibrary.cacheFolder(System.getenv()));
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (Migrations.version(connection, file) == 0) {
                throw Refusal.data(file + " is empty, nothing was changed: name a backup with something in it.");
            }
            demandOk(statement, file);
        } catch (SQLException e) {
            throw Failures.explain(file, e);
        }
    }

    private static void demandOk(Statement statement, Path file) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!result.next() || !"ok".equals(result.getString(1))) {
                throw Refusal.data(file + " is damaged, nothing was changed: name another backup.");
            }
        }
    }
}
