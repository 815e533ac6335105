package dev.rung.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the first screen shows on a day while nothing changes, kept so that it is there before anything is computed: for the
 * days to come as well, for it follows from the records and the day alone. The next change of anything takes it away, so what is found here is as good as computed anew.
 */
public final class Glance {
    static final String FORGET = "DELETE FROM glance";

    private final Database database;

    public Glance(Database database) {
        this.database = database;
    }

    /**
     * As {@link #read}, from beside the workspace and without opening it: empty whenever that cannot be told for certain.
     * Whoever uses it asks the workspace as soon as that is open.
     */
    public static Optional<String> beside(Path workspace, LocalDate day) {
        return new GlanceFile(workspace).read(day);
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

    /**
     * Computes what is to be kept, day by day, while nobody can change anything, and keeps it in the place of what was
     * there.
     */
    public void keep(Supplier<Map<LocalDate, String>> texts) {
        database.inTransaction(() -> database.write(handle -> {
            handle.execute(FORGET);
            texts.get()
                    .forEach((day, text) ->
                            handle.execute("INSERT INTO glance (day, text) VALUES (?, ?)", day.toString(), text));
            return true;
        }));
    }
}
