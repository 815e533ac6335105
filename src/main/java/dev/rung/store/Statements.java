package dev.rung.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/** Statements without parameters, run on the bare connection: transactions and pragmas. */
final class Statements {
    private Statements() {}

    static void run(Handle handle, String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Ends what is open. SQLite has often rolled back by itself already, and says so with an error nobody needs. */
    static void rollBack(Handle handle) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw new Failed(e);
            }
        }
    }

    /** The first column of the first row. */
    static String text(Handle handle, String query) {
        return text(handle.getConnection(), query);
    }

    static String text(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    static long number(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Carries what SQL said to the place that explains it. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }
    }
}
