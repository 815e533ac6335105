package dev.rung.files;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Checklist;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a checklist file: a checklist, or faults in the order of the file, never both.
 *
 * @param lines the line of every value, by JSON path; empty when there are faults
 */
public record ChecklistReading(
        String file, Optional<Checklist> checklist, List<Fault> faults, Map<String, Integer> lines) {
    public ChecklistReading {
        faults = List.copyOf(faults);
        lines = Map.copyOf(lines);
    }

    static ChecklistReading faulty(String file, List<Fault> faults) {
        return new ChecklistReading(file, Optional.empty(), faults, Map.of());
    }

    /** The checklist, or a refusal that tells the first fault and how many there are. */
    public Checklist orRefuse() {
        return checklist.orElseThrow(() -> {
            String more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "";
            return Refusal.data(faults.get(0).text() + more);
        });
    }

    /** The line on which the value at the path begins; 0 when it is not in the file. */
    public int line(String path) {
        return lines.getOrDefault(path, 0);
    }
}
