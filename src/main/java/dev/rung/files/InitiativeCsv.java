package dev.rung.files;

import dev.rung.files.EvidenceImport.RowFault;
import dev.rung.files.InitiativeImport.Choices;
import dev.rung.files.InitiativeImport.Column;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads initiatives from a planning tool's CSV export, whatever tool it was: by the words in its header row. */
public final class InitiativeCsv {
    /** So many rows with a title that stood before are named one by one; the rest are counted. */
    private static final int MOST_NAMED = 5;

    private final String file;
    private final Choices choices;
    private final CsvTable table;
    private final List<CsvTable.Row> body;
    private final InitiativeColumns columns;
    private final List<String> notes = new ArrayList<>();

    private InitiativeCsv(String file, CsvTable table, Choices choices) {
        this.file = file;
        this.table = table;
        this.choices = choices;
        this.body = table.rows().subList(1, table.rows().size());
        this.columns = new InitiativeColumns(table.rows().get(0).cells(), body, choices.columns());
    }

    /**
     * @param today a launch after it is a fault
     * @throws dev.rung.domain.Refusal when the file is no table at all; what is wrong with its rows is in the preview
     */
    public static InitiativeImport read(Path file, Choices choices, LocalDate today) {
        try {
            return read(file.toString(), SizedFile.read(file, CsvTable.LARGEST), choices, today);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /** As {@link #read(Path, Choices, LocalDate)}, of bytes that go by a name. */
    public static InitiativeImport read(String file, byte[] bytes, Choices choices, LocalDate today) {
        try {
            return new InitiativeCsv(file, CsvTable.read(file, bytes), choices).read(today);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    private InitiativeImport read(LocalDate today) {
        notes.add("Columns are separated by " + table.delimiterName() + ".");
        if (!columns.has(InitiativeField.TITLE)) {
            RowFault none =
                    new RowFault(1, 1, "", "no column names the initiatives; call one “title” in the first row");
            return new InitiativeImport(file, columns.list(), List.of(), List.of(), List.of(none), notes);
        }
        Days days = Days.of(columns.dayCells(body), choices.dateOrder());
        InitiativeRows rows = new InitiativeRows(columns, days, choices.statuses(), today);
        body.forEach(rows::read);
        if (!days.explanation().isEmpty()) {
            notes.add(days.explanation());
        }
        if (body.isEmpty()) {
            notes.add("There is a header row and no other.");
        }
        noteUnused();
        notes.addAll(rows.notes());
        noteRepeated(rows.rows());
        return new InitiativeImport(file, columns.list(), rows.statuses(), rows.rows(), rows.faults(), notes);
    }

    private void noteUnused() {
        String unused = columns.list().stream()
                .filter(c -> c.field().isEmpty())
                .map(InitiativeCsv::name)
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            notes.add("Not used: " + unused + ".");
        }
    }

    private static String name(Column column) {
        return column.heading().isEmpty() ? "column " + column.number() : Shown.quoted(column.heading());
    }

    private void noteRepeated(List<InitiativeImport.Row> rows) {
        Map<String, Integer> seen = new HashMap<>();
        int repeated = 0;
        for (InitiativeImport.Row row : rows) {
            Optional<Integer> first =
                    Optional.ofNullable(seen.putIfAbsent(row.draft().title(), row.number()));
            if (first.isPresent() && ++repeated <= MOST_NAMED) {
                notes.add("Row " + row.number() + " has the title of row " + first.get() + ".");
            }
        }
        if (repeated > MOST_NAMED) {
            notes.add("So have " + (repeated - MOST_NAMED) + " more rows the title of an earlier one.");
        }
    }
}
