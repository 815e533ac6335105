package dev.rung.files;

import dev.rung.domain.initiative.Stage;
import dev.rung.files.EvidenceImport.DateOrder;
import dev.rung.files.EvidenceImport.RowFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an export of a planning tool holds, read and judged and not yet kept: a preview. Nothing is to be imported while
 * there are faults, unless the person says to leave those rows out.
 *
 * @param columns how the columns were understood
 * @param statuses how each status was understood, in the order of the file
 * @param rows what can be imported, in the file's order
 * @param faults what cannot, in the file's order
 * @param notes what was assumed, and what was not used, in sentences
 */
public record InitiativeImport(
        String file,
        List<Column> columns,
        List<StatusReading> statuses,
        List<Row> rows,
        List<RowFault> faults,
        List<String> notes) {
    public InitiativeImport {
        columns = List.copyOf(columns);
        statuses = List.copyOf(statuses);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** @param number counted from 1; {@code field} is empty for a column that is not used */
    public record Column(int number, String heading, Optional<InitiativeField> field) {}

    /**
     * @param status as the file writes it; {@code ""} for none
     * @param known whether rung knew it or the person said so; an unknown one becomes an idea
     * @param rows how many rows have it
     */
    public record StatusReading(String status, Stage stage, boolean known, int rows) {}

    /**
     * @param number the row as a spreadsheet counts it
     * @param line the line of the file on which it begins
     */
    public record Row(int number, int line, InitiativeDraft draft) {}

    /**
     * What the person decided of what the file leaves open.
     *
     * @param dateOrder how to read 03/04/2026; empty to go by the columns
     * @param columns fields by column number (from 1), over the guess
     * @param statuses stages by status as the file writes it, over the guess
     */
    public record Choices(
            Optional<DateOrder> dateOrder, Map<Integer, InitiativeField> columns, Map<String, Stage> statuses) {
        public static final Choices NONE = new Choices(Optional.empty(), Map.of(), Map.of());

        public Choices {
            columns = Map.copyOf(columns);
            statuses = Map.copyOf(statuses);
        }
    }

    /** Every row can be imported, and there is one. */
    public boolean whole() {
        return faults.isEmpty() && !rows.isEmpty();
    }
}
