package dev.rung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the first screen showed on a day, kept so that it is there again before anything is computed. The next change of
 * anything takes it away, so what is found here is as good as computed anew.
 */
public final class Glance {
    static final String FORGET = "DELETE FROM glance";

    private final Database database;

    public Glance(Database database) {
        this.database = database;
    }

    /** What was kept on this day, if nothing has changed since. */
    public Optional<String> read(LocalDate day) {
        return database.bare(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT text FROM glance WHERE day = ?")) {
                query.setString(1, day.toString());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Computes what is to be kept while nobody can change anything, and keeps it. */
    public void keep(LocalDate day, Supplier<String> text) {
        database.inTransaction(() -> {
            String kept = text.get();
            return database.write(handle -> {
                handle.execute(FORGET);
                return handle.execute("INSERT INTO glance (day, text) VALUES (?, ?)", day.toString(), kept);
            });
        });
    }
}
