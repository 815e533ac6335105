package dev.rung.store;

import dev.rung.domain.Refusal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a workspace as rows, for a file that holds everything and for taking one in. Only tables and columns
 * on the list leave; drafts do not.
 */
public final class WorkspaceRows {
    private final Database database;

    public WorkspaceRows(Database database) {
        this.database = database;
    }

    /** Takes in rows, in any order of tables. */
    public interface Sink {

        /**
         * Keeps one row.
         *
         * @param values every column of the table by name: texts, whole numbers (as Long or Integer), or null
         * @throws Refusal when the table or a column is unknown, missing, or of the wrong kind
         */
        void row(String table, Map<String, @Nullable Object> values);
    }

    /** Names of the tables that leave, in the order in which a file should have them. */
    public List<String> tables() {
        List<String> names = new ArrayList<>();
        exported().forEach(table -> names.add(table.name()));
        return names;
    }

    /** Names of the columns of a table that leaves. */
    public Set<String> columns(String tableName) {
        Set<String> names = new LinkedHashSet<>();
        named(tableName).columns().forEach(column -> names.add(column.name()));
        return names;
    }

    /**
     * Hands over every row of a table in a fixed order, its columns in a fixed order, one at a time. Call it for all tables
     * inside {@link Database#inSnapshot}, so that they fit together.
     */
    public void export(String tableName, Consumer<Map<String, @Nullable Object>> reader) {
        Table table = named(tableName);
        String order = table.sequence() ? "seq" : String.join(", ", table.key());
        database.read(handle -> {
            try (PreparedStatement query = handle.getConnection()
                            .prepareStatement("SELECT " + RowWriter.names(table) + " FROM " + table.name()
                                    + " ORDER BY " + order);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Row row = RowWriter.read(table, rows);
                    if (table != Tables.HISTORY || mayLeave(row.text("noun"))) {
                        reader.accept(row.values());
                    }
                }
                return 0;
            } catch (SQLException e) {
                throw new Statements.Failed(e);
            }
        });
    }

    /** Whether nothing was ever kept here, so that an import may fill it. */
    public boolean isEmpty() {
        return database.read(handle -> {
            List<Table> every = new ArrayList<>(exported());
            every.addAll(Tables.PRIVATE);
            for (Table table : every) {
                if (Statements.number(handle.getConnection(), "SELECT EXISTS (SELECT 1 FROM " + table.name() + ")")
                        == 1) {
                    return false;
                }
            }
            return true;
        });
    }

    /**
     * Fills an empty workspace in one transaction: all rows the work hands to the sink, or, when it throws or they do not
     * fit together, none. Returns how many rows came in.
     */
    public long importInto(Consumer<Sink> work) {
        return database.write(handle -> {
            if (!isEmpty()) {
                throw Refusal.usage(database.file()
                        + " has content already, nothing was imported: import into a new one with --workspace.");
            }
            Statements.run(handle, "PRAGMA defer_foreign_keys = ON");
            long[] count = new long[1];
            try (RowWriter writer = new RowWriter(handle.getConnection())) {
                work.accept((table, values) -> {
                    insert(writer, named(table), values);
                    count[0]++;
                });
            } catch (SQLException e) {
                throw new Statements.Failed(e);
            }
            demandParents(handle);
            return count[0];
        });
    }

    private static void insert(RowWriter writer, Table table, Map<String, @Nullable Object> values) {
        for (String name : values.keySet()) {
            if (!table.has(name)) {
                throw misfit(table, "it has a field “" + name + "” that this version of rung does not know");
            }
        }
        Row row = new Row(table);
        for (Column column : table.columns()) {
            row.set(column.name(), fitting(table, column, values.get(column.name())));
        }
        try {
            writer.insert(row);
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xff) == 19) {
                throw misfit(table, "“" + row.id() + "” is there twice or has a value out of range");
            }
            throw new Statements.Failed(e);
        } catch (java.time.DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw misfit(table, "“" + row.id() + "” has a day that is none");
        }
    }

    private static @Nullable Object fitting(Table table, Column column, @Nullable Object value) {
        if (value == null) {
            if (column.optional()) {
                return null;
            }
            throw misfit(table, "the field “" + column.name() + "” is missing");
        }
        if (column.kind() == Column.Kind.TEXT && value instanceof String) {
            return value;
        }
        if (column.kind() == Column.Kind.NUMBER && (value instanceof Long || value instanceof Integer)) {
            return ((Number) value).longValue();
        }
        throw misfit(
                table,
                "the field “" + column.name() + "” wants "
                        + (column.kind() == Column.Kind.TEXT ? "a text" : "a whole number"));
    }

    private static void demandParents(Handle handle) {
        String table = Statements.text(handle, "PRAGMA foreign_key_check");
        if (!table.isEmpty()) {
            throw misfit(named(table), "it refers to something that is not there");
        }
    }

    private static Refusal misfit(Table table, String why) {
        return Refusal.data("A row of “" + table.name() + "” does not fit: " + why + "; nothing was imported.");
    }

    private static boolean mayLeave(String noun) {
        for (Table table : Tables.ALL) {
            if (table.name().equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private static List<Table> exported() {
        List<Table> all = new ArrayList<>(Tables.ALL);
        all.add(Tables.CHANGE_GROUP);
        all.add(Tables.HISTORY);
        return all;
    }

    private static Table named(String name) {
        return exported().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.data("There is no table “" + name
                        + "” in a workspace of this version of rung that could leave or come."));
    }
}
