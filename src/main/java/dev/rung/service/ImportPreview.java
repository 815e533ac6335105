package dev.rung.service;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import java.util.List;
import java.util.Set;

/**
 * What a file of evidence holds, before anything of it is taken over.
 *
 * @param file its name
 * @param understood how it was read, a line each: which column is what, how dates are written
 * @param unit what {@code number} counts: {@code row} in a table, {@code line} in Markdown
 * @param rows what can be taken over, in the file's order
 * @param faults what cannot, in the file's order
 */
public record ImportPreview(String file, List<String> understood, String unit, List<Row> rows, List<RowFault> faults) {
    public ImportPreview {
        understood = List.copyOf(understood);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** In what order a date such as 03/04/2026 is written. */
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * A piece to be.
     *
     * @param number where it is in the file, counted from 1
     * @param known the same piece with the same claims is there already, word for word
     */
    public record Row(int number, Evidence piece, Set<ExpectationId> claims, boolean known) {}

    /**
     * A row that cannot be taken over.
     *
     * @param number where it is in the file, counted from 1
     * @param column the heading of the column at fault; {@code ""} where the row as a whole is
     * @param words what is wrong and how to mend it, one line
     */
    public record RowFault(int number, String column, String words) {}
}
