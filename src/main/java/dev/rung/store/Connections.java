package dev.rung.store;

import dev.rung.domain.Refusal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections to one workspace, all alike. Each pragma is read back: SQLite passes over one it does not like in
 * silence.
 */
final class Connections implements ConnectionFactory {
    private static final int BUSY_MILLIS = 5000;

    private final Path file;
    private final Journaling journaling;
    private final SQLiteDataSource source;

    /** How commits reach the disk. */
    enum Journaling {
        /** Survives power cuts; needs memory shared between the processes. */
        WAL_FULL("wal", 2),
        /** The slower way, for network file systems, where that memory is not shared. */
        DELETE_EXTRA("delete", 3);

        private final String mode;
        private final int synchronous;

        Journaling(String mode, int synchronous) {
            this.mode = mode;
            this.synchronous = synchronous;
        }
    }

    Connections(Path file, Journaling journaling) {
        if (file.toString().indexOf('?') >= 0) {
            throw Refusal.usage("The path of a workspace cannot have a question mark in it: rename " + file + ".");
        }
        this.file = file.toAbsolutePath();
        this.journaling = journaling;
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // Nobody asks for them: our rows bring their own numbers, and the driver would ask SQLite after every insert.
        config.setGetGeneratedKeys(false);
        boolean wal = journaling == Journaling.WAL_FULL;
        config.setJournalMode(wal ? SQLiteConfig.JournalMode.WAL : SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        source = new SQLiteDataSource(config);
        // The driver takes a file only as part of a URL. The path is absolute and without a question mark: names that
        // begin
        // with "file:" or ":" and what follows a "?" have meanings of their own there.
        source.setUrl("jdbc:sqlite:" + this.file);
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = source.getConnection();
        try {
            try (Statement statement = connection.createStatement()) {
                // The driver's configuration does not know EXTRA.
                if (journaling == Journaling.DELETE_EXTRA) {
                    statement.execute("PRAGMA synchronous = EXTRA");
                }
                // 8 MB: with the usual 2 a heatmap over years reads its pages again and again.
                statement.execute("PRAGMA cache_size = -8000");
                statement.execute("PRAGMA trusted_schema = OFF");
                statement.execute("PRAGMA cell_size_check = ON");
                statement.execute("PRAGMA secure_delete = ON");
                demand(statement, "PRAGMA journal_mode", journaling.mode);
                demand(statement, "PRAGMA synchronous", Integer.toString(journaling.synchronous));
                demand(statement, "PRAGMA foreign_keys", "1");
                demand(statement, "PRAGMA busy_timeout", Integer.toString(BUSY_MILLIS));
                demand(statement, "PRAGMA trusted_schema", "0");
                demand(statement, "PRAGMA cell_size_check", "1");
                demand(statement, "PRAGMA secure_delete", "1");
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void demand(Statement statement, String pragma, String wanted) throws SQLException {
        try (ResultSet result = statement.executeQuery(pragma)) {
            String found = result.next() ? result.getString(1) : "";
            if (!wanted.equals(found)) {
                throw Refusal.data(file + " was not opened: its disk does not allow what keeps records safe (" + pragma
                        + " is " + found + " instead of " + wanted + "); keep the workspace on another disk.");
            }
        }
    }
}
