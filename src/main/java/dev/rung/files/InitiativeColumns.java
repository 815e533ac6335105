package dev.rung.files;

import dev.rung.files.InitiativeImport.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of an export holds which field: as the person chose, else the heading that fits best. */
final class InitiativeColumns {
    private final List<String> headings;
    private final Map<InitiativeField, Integer> at = new EnumMap<>(InitiativeField.class);

    InitiativeColumns(List<String> headings, List<CsvTable.Row> rows, Map<Integer, InitiativeField> chosen) {
        this.headings = headings;
        chosen.forEach((number, field) -> at.putIfAbsent(field, number - 1));
        for (InitiativeField field : InitiativeField.values()) {
            if (!at.containsKey(field)) {
                best(field, rows).ifPresent(column -> at.put(field, column));
            }
        }
    }

    private Optional<Integer> best(InitiativeField field, List<CsvTable.Row> rows) {
        int best = -1;
        for (int i = 0; i < headings.size(); i++) {
            int fit = field.fit(headings.get(i));
            if (fit >= 0
                    && !at.containsValue(i)
                    && couldHold(field, i, rows)
                    && (best < 0 || fit < field.fit(headings.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Some tools call a tick or a group what others call a day: a column of days is one with numbers in it. */
    private static boolean couldHold(InitiativeField field, int column, List<CsvTable.Row> rows) {
        if (!field.isDay()) {
            return true;
        }
        int written = 0;
        int numbers = 0;
        for (CsvTable.Row row : rows) {
            String cell = row.cell(column);
            written += cell.isBlank() ? 0 : 1;
            numbers += cell.chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return numbers * 2 >= written;
    }

    boolean has(InitiativeField field) {
        return at.containsKey(field);
    }

    int count() {
        return headings.size();
    }

    List<Column> list() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            columns.add(new Column(
                    i + 1,
                    headings.get(i).strip(),
                    at.entrySet().stream()
                            .filter(e -> e.getValue() == column)
                            .map(Map.Entry::getKey)
                            .findFirst()));
        }
        return columns;
    }

    /** All days of the table, because one tool writes them all alike. */
    List<String> dayCells(List<CsvTable.Row> rows) {
        List<InitiativeField> days =
                at.keySet().stream().filter(InitiativeField::isDay).toList();
        List<String> cells = new ArrayList<>();
        rows.forEach(row -> days.forEach(field -> cells.add(cell(row, field))));
        return cells;
    }

    String heading(InitiativeField field) {
        return headings.get(at.get(field)).strip();
    }

    /** {@code ""} where the table has no such column. */
    String cell(CsvTable.Row row, InitiativeField field) {
        Optional<Integer> column = Optional.ofNullable(at.get(field));
        return column.map(c -> row.cell(c).strip()).orElse("");
    }
}
