package dev.rung.service;

import java.time.Instant;
import java.util.List;

/**
 * One change as a person made it.
 *
 * @param label what was done, for example {@code Added evidence “Payback”}
 * @param undone it was undone
 * @param details one line for each row and column that changed, before and after
 */
public record ChangeRow(Instant at, String who, String label, boolean undone, List<String> details) {
    public ChangeRow {
        details = List.copyOf(details);
    }
}
