package dev.rung.files;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a ladder file: a ladder, or faults in the order of the file, never both.
 *
 * @param lines the line of every value, by JSON path
 */
public record LadderReading(String file, Optional<Ladder> ladder, List<Fault> faults, Map<String, Integer> lines) {
    public LadderReading {
        faults = List.copyOf(faults);
        lines = Map.copyOf(lines);
    }

    /** The ladder, or a refusal that tells the first fault and how many there are. */
    public Ladder orRefuse() {
        return ladder.orElseThrow(() -> {
            String more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "";
            return Refusal.data(faults.get(0).text() + more);
        });
    }

    /** The line on which the value at the path begins; 0 when it is not in the file. */
    public int line(String path) {
        return lines.getOrDefault(path, 0);
    }
}
