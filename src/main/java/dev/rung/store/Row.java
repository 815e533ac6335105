package dev.rung.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of one row by column, text as String and numbers as Long. A column not set is left as it is when the row exists. */
final class Row {
    private final Table table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Row(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    Row set(String column, @Nullable Object value) {
        if (!table.has(column)) {
            throw new IllegalArgumentException("no column " + column + " in " + table.name());
        }
        values.put(column, value);
        return this;
    }

    Row set(String column, int value) {
        return set(column, Long.valueOf(value));
    }

    Row set(String column, boolean value) {
        return set(column, Long.valueOf(value ? 1 : 0));
    }

    boolean sets(String column) {
        return values.containsKey(column);
    }

    @Nullable
    Object get(String column) {
        return values.get(column);
    }

    String text(String column) {
        return String.valueOf(values.get(column));
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** What the history calls this row: the values of its key. */
    String id() {
        if (table.key().size() == 1) {
            return text(table.key().get(0));
        }
        StringBuilder id = new StringBuilder();
        for (String column : table.key()) {
            if (!id.isEmpty()) {
                id.append('/');
            }
            id.append(text(column));
        }
        return id.toString();
    }

    /** This row with every column the other sets taken over from it. */
    Row over(Row other) {
        Row merged = new Row(table);
        for (Column column : table.columns()) {
            String name = column.name();
            merged.values.put(name, other.sets(name) ? other.get(name) : get(name));
        }
        return merged;
    }

    /** The key, and the columns whose values differ from the other's. */
    Row differing(Row other) {
        Row only = new Row(table);
        for (Column column : table.columns()) {
            String name = column.name();
            if (table.key().contains(name) || !java.util.Objects.equals(get(name), other.get(name))) {
                only.values.put(name, get(name));
            }
        }
        return only;
    }

    /** Whether every column this row sets has the same value in the other. */
    boolean heldBy(Row other) {
        for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
            if (!java.util.Objects.equals(each.getValue(), other.get(each.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
