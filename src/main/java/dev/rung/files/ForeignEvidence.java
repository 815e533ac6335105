package dev.rung.files;

import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.files.EvidenceImport.Choices;
import dev.rung.files.EvidenceImport.Column;
import dev.rung.files.EvidenceImport.Format;
import dev.rung.files.EvidenceImport.RowFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a table somebody kept before rung: columns by their headings, dates by their column. */
final class ForeignEvidence {
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "ja", "private", "✓");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "nein", "-", "shareable", "public");

    private final String file;
    private final Choices choices;
    private final Map<EvidenceField, Integer> at = new EnumMap<>(EvidenceField.class);
    private final List<String> notes = new ArrayList<>();
    private List<String> headings = List.of();
    private boolean padded;
    private int approximate;

    ForeignEvidence(String file, Choices choices) {
        this.file = file;
        this.choices = choices;
    }

    EvidenceImport read(CsvTable table) {
        headings = table.rows().get(0).cells();
        notes.add("Columns are separated by " + table.delimiterName() + ".");
        List<Column> columns = columns();
        List<CsvTable.Row> body = table.rows().subList(1, table.rows().size());
        List<RowFault> faults = missing();
        List<EvidenceImport.Row> rows = new ArrayList<>();
        if (faults.isEmpty()) {
            Days days =
                    Days.of(body.stream().map(r -> cell(r, EvidenceField.ON)).toList(), choices.dateOrder());
            if (!days.explanation().isEmpty()) {
                notes.add(days.explanation());
            }
            padded = body.stream()
                            .filter(r -> r.cells().size() > headings.size())
                            .count()
                    > body.size() / 2;
            body.forEach(row -> read(row, days, rows, faults));
            note(columns, rows);
        }
        return new EvidenceImport(file, Format.OTHER_CSV, columns, rows, faults, notes);
    }

    private List<Column> columns() {
        choices.columns().forEach((number, field) -> at.putIfAbsent(field, number - 1));
        take(EvidenceField::named);
        take(EvidenceField::guess);
        if (!at.containsKey(EvidenceField.TITLE) && at.containsKey(EvidenceField.ACTION)) {
            at.put(EvidenceField.TITLE, at.remove(EvidenceField.ACTION));
        }
        Map<Integer, EvidenceField> fields = new HashMap<>();
        at.forEach((field, column) -> fields.put(column, field));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new Column(i + 1, headings.get(i).strip(), Optional.ofNullable(fields.get(i))));
        }
        return columns;
    }

    private void take(Function<String, Optional<EvidenceField>> guess) {
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            if (!at.containsValue(column)) {
                guess.apply(headings.get(i)).ifPresent(field -> at.putIfAbsent(field, column));
            }
        }
    }

    private List<RowFault> missing() {
        List<RowFault> faults = new ArrayList<>();
        if (!at.containsKey(EvidenceField.ON)) {
            faults.add(new RowFault(1, 1, "", "no column looks like a date; name one “date” in the first row"));
        }
        if (!at.containsKey(EvidenceField.TITLE)) {
            faults.add(new RowFault(1, 1, "", "no column says what happened; name one “title” in the first row"));
        }
        return faults;
    }

    private void read(CsvTable.Row row, Days days, List<EvidenceImport.Row> rows, List<RowFault> faults) {
        RowReading reading = new RowReading(row.number(), row.line(), choices.ladder());
        if (row.cells().size() > headings.size() && !padded) {
            reading.fault("", "has more cells than the header; put a cell with a separator in it in quotes");
            faults.addAll(reading.faults());
            return;
        }
        Days.Day day = days.read(cell(row, EvidenceField.ON));
        if (day.day().isEmpty()) {
            reading.fault(heading(EvidenceField.ON), day.fault());
        }
        List<String> lines = cell(row, EvidenceField.TITLE)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            reading.fault(heading(EvidenceField.TITLE), "is empty; say in a line what happened");
        }
        Optional<EvidenceDraft> draft = day.day()
                .filter(d -> !lines.isEmpty())
                .map(d -> new EvidenceDraft(
                        d,
                        lines.get(0),
                        cell(row, EvidenceField.SITUATION),
                        action(lines, cell(row, EvidenceField.ACTION)),
                        cell(row, EvidenceField.RESULT),
                        cell(row, EvidenceField.LINK),
                        cell(row, EvidenceField.WITNESS),
                        reading.lever(heading(EvidenceField.LEVER), cell(row, EvidenceField.LEVER)),
                        cell(row, EvidenceField.SCOPE),
                        new Measurement(
                                cell(row, EvidenceField.METRIC),
                                cell(row, EvidenceField.METRIC_BASELINE),
                                cell(row, EvidenceField.METRIC_RESULT),
                                cell(row, EvidenceField.METRIC_SOURCE)),
                        claims(row, reading),
                        secret(row, reading)));
        faults.addAll(reading.faults());
        if (draft.isPresent() && reading.faults().isEmpty()) {
            approximate += day.approximate() ? 1 : 0;
            rows.add(new EvidenceImport.Row(row.number(), row.line(), draft.get()));
        }
    }

    /** A title is one line; what a cell says beyond it is not lost. */
    private static String action(List<String> titleLines, String action) {
        String rest = String.join("\n", titleLines.subList(1, titleLines.size()));
        return rest.isEmpty() || action.isEmpty() ? rest + action : rest + "\n" + action;
    }

    private List<ExpectationId> claims(CsvTable.Row row, RowReading reading) {
        if (!at.containsKey(EvidenceField.CLAIMS)) {
            return List.of();
        }
        reading.claimsHeading(heading(EvidenceField.CLAIMS));
        return EvidenceCsv.claims(cell(row, EvidenceField.CLAIMS), reading);
    }

    private boolean secret(CsvTable.Row row, RowReading reading) {
        String said = cell(row, EvidenceField.PRIVATE).toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            reading.fault(
                    heading(EvidenceField.PRIVATE), Shown.quoted(said) + " is neither yes nor no; write one of them");
        }
        return YES.contains(said);
    }

    private void note(List<Column> columns, List<EvidenceImport.Row> rows) {
        String unused = columns.stream()
                .filter(c -> c.field().isEmpty())
                .map(c -> c.heading().isEmpty() ? "column " + c.number() : Shown.quoted(c.heading()))
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            notes.add("Not used: " + unused + ".");
        }
        if (approximate > 0) {
            notes.add(approximate + " dates name only a month; they are read as its first day.");
        }
        Map<String, Integer> seen = new HashMap<>();
        for (EvidenceImport.Row row : rows) {
            Integer first =
                    seen.putIfAbsent(row.draft().on() + " " + row.draft().title(), row.number());
            if (first != null) {
                notes.add("Row " + row.number() + " has day and title of row " + first + ".");
            }
        }
    }

    private String heading(EvidenceField field) {
        Integer column = at.get(field);
        return column == null || column >= headings.size()
                ? field.header()
                : headings.get(column).strip();
    }

    private String cell(CsvTable.Row row, EvidenceField field) {
        Integer column = at.get(field);
        return column == null ? "" : row.cell(column).replace("\r\n", "\n").strip();
    }
}
