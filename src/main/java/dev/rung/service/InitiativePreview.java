package dev.rung.service;

import dev.rung.domain.initiative.Initiative;
import java.util.List;

/**
 * What a planning tool's export holds, before anything of it is taken over.
 *
 * @param file its name
 * @param understood how it was read, a line each: which column is what, which status became which stage
 * @param rows what can be taken over, in the file's order
 * @param faults what cannot, in the file's order
 */
public record InitiativePreview(
        String file, List<String> understood, List<Row> rows, List<ImportPreview.RowFault> faults) {
    public InitiativePreview {
        understood = List.copyOf(understood);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * An initiative to be.
     *
     * @param number the row as a spreadsheet counts it
     * @param known one with that title and link is there already, in rung or further up in the file
     */
    public record Row(int number, Initiative initiative, boolean known) {}

    /** How many are new. */
    public int fresh() {
        return (int) rows.stream().filter(r -> !r.known()).count();
    }
}
