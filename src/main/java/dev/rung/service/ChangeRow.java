package dev.rung.service;

import dev.rung.store.HistoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One change as a person made it.
 *
 * @param id grows with time; handed back to read on from there
 * @param label what was done, for example {@code Added evidence “Payback”}
 * @param undone it was undone
 * @param details one line for each row and column that changed, before and after
 */
public record ChangeRow(long id, Instant at, String who, String label, boolean undone, List<String> details) {
    private static final Set<String> UNSAID =
            Set.of("id", "row_hash", "seq", "created_at", "person_id", "quarter", "tier");

    public ChangeRow {
        details = List.copyOf(details);
    }

    static ChangeRow of(HistoryStore.Group group, List<HistoryStore.Entry> entries) {
        String label = group.subject().isEmpty() ? group.label() : group.label() + " “" + group.subject() + "”";
        List<String> details = new ArrayList<>();
        for (HistoryStore.Entry entry : entries) {
            details.add(entry.noun().replace('_', ' ') + " " + entry.verb());
            Set<String> columns = new TreeSet<>(entry.before().keySet());
            columns.addAll(entry.after().keySet());
            columns.removeAll(UNSAID);
            for (String column : columns) {
                String before = shown(entry.before(), column);
                String after = shown(entry.after(), column);
                if (!before.equals(after)) {
                    details.add("  " + column.replace('_', ' ') + ": " + change(before, after));
                }
            }
        }
        if (group.rows() > entries.size()) {
            details.add("and " + (group.rows() - entries.size()) + " rows more");
        }
        return new ChangeRow(group.id(), Instant.parse(group.at()), group.who(), label, group.undone(), details);
    }

    private static String change(String before, String after) {
        return before.isEmpty() ? after : after.isEmpty() ? "was " + before : before + " → " + after;
    }

    private static String shown(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
