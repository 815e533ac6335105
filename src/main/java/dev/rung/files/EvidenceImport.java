package dev.rung.files;

import dev.rung.domain.ladder.Ladder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of evidence holds, read and judged and not yet kept: a preview. Nothing is to be imported while there are
 * faults, unless the person says to leave those rows out.
 *
 * @param columns how the columns of a table were understood; empty for Markdown
 * @param rows what can be imported, in the file's order
 * @param faults what cannot, in the file's order
 * @param notes what was assumed, and what was not used, in sentences
 */
public record EvidenceImport(
        String file, Format format, List<Column> columns, List<Row> rows, List<RowFault> faults, List<String> notes) {
    public EvidenceImport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** What kind of file it is; only the canonical CSV may be imported without a question. */
    public enum Format {
        CANONICAL_CSV,
        OTHER_CSV,
        MARKDOWN
    }

    /** In what order a date such as 03/04/2026 is written. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** @param number counted from 1; {@code field} is empty for a column that is not used */
    public record Column(int number, String heading, Optional<EvidenceField> field) {}

    /**
     * @param number the row as a spreadsheet counts it; 0 in Markdown
     * @param line the line of the file on which it begins
     */
    public record Row(int number, int line, EvidenceDraft draft) {}

    /**
     * @param number the row as a spreadsheet counts it; 0 in Markdown
     * @param column the heading of the column at fault; {@code ""} where the row as a whole is
     * @param message what is wrong and how to mend it
     */
    public record RowFault(int number, int line, String column, String message) {
        /** One line that is safe to print, such as {@code row 7 (line 9), Date: "32.1.2026" is no day}. */
        public String text() {
            String row = number == line ? "row " + number : "row " + number + " (line " + line + ")";
            String where = number == 0 ? "line " + line : row;
            return where + (column.isEmpty() ? "" : ", " + Shown.whole(column)) + ": " + message;
        }
    }

    /**
     * What the person decided of what the file leaves open.
     *
     * @param dateOrder how to read 03/04/2026; empty to go by the column
     * @param columns fields by column number (from 1), over the guess
     * @param ladder the ladder its claims are checked against; empty to take them as they are
     */
    public record Choices(Optional<DateOrder> dateOrder, Map<Integer, EvidenceField> columns, Optional<Ladder> ladder) {
        public static final Choices NONE = new Choices(Optional.empty(), Map.of(), Optional.empty());

        public Choices {
            columns = Map.copyOf(columns);
        }
    }

    /**
     * Reads a file by its name: {@code .md} and {@code .markdown} as a brag document, everything else as a table.
     *
     * @throws dev.rung.domain.Refusal when nothing of the file can be read
     */
    public static EvidenceImport read(Path file, Choices choices) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown")
                ? EvidenceMarkdown.read(file, choices)
                : EvidenceCsv.read(file, choices);
    }

    /** Every row can be imported, and there is one. */
    public boolean whole() {
        return faults.isEmpty() && !rows.isEmpty();
    }
}
