package dev.rung.files;

import dev.rung.domain.evidence.Measurement;
import dev.rung.files.EvidenceImport.Choices;
import dev.rung.files.EvidenceImport.Column;
import dev.rung.files.EvidenceImport.Format;
import dev.rung.files.EvidenceImport.RowFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rung's own evidence CSV, to the letter. */
final class CanonicalEvidence {
    private static final EvidenceField[] FIELDS = EvidenceField.values();

    private final String file;
    private final Choices choices;

    CanonicalEvidence(String file, Choices choices) {
        this.file = file;
        this.choices = choices;
    }

    EvidenceImport read(CsvTable table) {
        List<EvidenceImport.Row> rows = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
            RowReading reading = new RowReading(row.number(), row.line(), choices.ladder());
            Optional<EvidenceDraft> draft = draft(row, reading);
            faults.addAll(reading.faults());
            if (reading.faults().isEmpty()) {
                draft.ifPresent(d -> rows.add(new EvidenceImport.Row(row.number(), row.line(), d)));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (EvidenceField field : FIELDS) {
            columns.add(new Column(field.ordinal() + 1, field.header(), Optional.of(field)));
        }
        return new EvidenceImport(file, Format.CANONICAL_CSV, columns, rows, faults, List.of());
    }

    private static Optional<EvidenceDraft> draft(CsvTable.Row row, RowReading reading) {
        if (row.cells().size() != FIELDS.length) {
            reading.fault("", "has " + row.cells().size() + " cells; the header has " + FIELDS.length);
            return Optional.empty();
        }
        Optional<LocalDate> on = day(text(row, EvidenceField.ON), reading);
        String title = text(row, EvidenceField.TITLE);
        if (title.isBlank()) {
            reading.fault("title", "is empty; say in a line what happened");
        }
        String secret = text(row, EvidenceField.PRIVATE);
        if (!secret.isEmpty() && !secret.equals("yes")) {
            reading.fault("private", Shown.quoted(secret) + " is neither yes nor empty; write one of them");
        }
        return on.map(day -> new EvidenceDraft(
                day,
                title,
                text(row, EvidenceField.SITUATION),
                text(row, EvidenceField.ACTION),
                text(row, EvidenceField.RESULT),
                text(row, EvidenceField.LINK),
                text(row, EvidenceField.WITNESS),
                reading.lever("lever", text(row, EvidenceField.LEVER)),
                text(row, EvidenceField.SCOPE),
                new Measurement(
                        text(row, EvidenceField.METRIC),
                        text(row, EvidenceField.METRIC_BASELINE),
                        text(row, EvidenceField.METRIC_RESULT),
                        text(row, EvidenceField.METRIC_SOURCE)),
                EvidenceCsv.claims(text(row, EvidenceField.CLAIMS), reading),
                secret.equals("yes")));
    }

    private static Optional<LocalDate> day(String cell, RowReading reading) {
        try {
            return Optional.of(LocalDate.parse(cell.strip()));
        } catch (DateTimeException e) {
            reading.fault("on", Shown.quoted(cell) + " is no day; write it as 2026-03-14");
            return Optional.empty();
        }
    }

    private static String text(CsvTable.Row row, EvidenceField field) {
        return EvidenceCsv.unprefixed(row.cell(field.ordinal()));
    }
}
