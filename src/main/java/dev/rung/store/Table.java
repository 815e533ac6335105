package dev.rung.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What hash, history, undo, export and import need to know of a content table. Derived columns ({@code row_hash},
 * {@code seq}) are not named here.
 *
 * @param key names of the key's columns, in the key's order
 * @param columns in the migration's order; a column added later goes to the end and is optional, so old hashes hold
 * @param sequence whether the table has a {@code seq} column that orders its rows
 * @param day the column whose day {@code seq} orders by before arrival; {@code ""} for arrival alone
 * @param hashed whether each row has a {@code row_hash}
 */
record Table(String name, List<String> key, List<Column> columns, boolean sequence, String day, boolean hashed) {
    Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    static Table keyed(String name, String... key) {
        return new Table(name, List.of(key), List.of(), false, "", true);
    }

    Table text(String... names) {
        return with(Column.Kind.TEXT, false, names);
    }

    Table textOrNone(String... names) {
        return with(Column.Kind.TEXT, true, names);
    }

    Table number(String... names) {
        return with(Column.Kind.NUMBER, false, names);
    }

    Table numberOrNone(String... names) {
        return with(Column.Kind.NUMBER, true, names);
    }

    Table sequenced() {
        return new Table(name, key, columns, true, "", hashed);
    }

    Table sequencedBy(String dayColumn) {
        return new Table(name, key, columns, true, dayColumn, hashed);
    }

    Table unhashed() {
        return new Table(name, key, columns, sequence, day, false);
    }

    boolean has(String column) {
        for (Column each : columns) {
            if (each.name().equals(column)) {
                return true;
            }
        }
        return false;
    }

    private Table with(Column.Kind kind, boolean optional, String... names) {
        List<Column> all = new ArrayList<>(columns);
        for (String each : names) {
            all.add(new Column(each, kind, optional));
        }
        return new Table(name, key, all, sequence, day, hashed);
    }
}
