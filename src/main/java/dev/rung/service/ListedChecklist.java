package dev.rung.service;

import dev.rung.domain.checklist.Checklist;
import java.util.List;
import java.util.Optional;

/**
 * A checklist file.
 *
 * @param file its name
 * @param checklist empty when it cannot be used
 * @param faults why it cannot be used, a line each with file and line; empty when it can
 */
public record ListedChecklist(boolean shipped, String file, Optional<Checklist> checklist, List<String> faults) {
    public ListedChecklist {
        faults = List.copyOf(faults);
    }
}
