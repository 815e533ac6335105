package dev.rung.cli;

import dev.rung.domain.checklist.Checklist;
import dev.rung.files.ChecklistFiles;
import dev.rung.files.ChecklistReader;
import dev.rung.files.ChecklistReading;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a checklist that was named by id or by file; no workspace is needed for it. */
final class ChecklistNamed {
    private ChecklistNamed() {}

    /** The reading of a checklist, its faults included. An id goes before a file of that name. */
    static ChecklistReading reading(Workbench bench, String idOrFile) {
        ChecklistFiles files = bench.checklistFiles();
        Optional<ChecklistReading> known = files.find(idOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        if (looksLikeAFile(idOrFile)) {
            return asOneOf(files, ChecklistReader.read(Path.of(idOrFile)));
        }
        // Refuses, and names the checklists there are.
        files.checklist(idOrFile);
        throw new IllegalStateException("a checklist came and went");
    }

    static Checklist checklist(Workbench bench, String idOrFile) {
        return reading(bench, idOrFile).orRefuse();
    }

    /** A file in the person's own folder may have a fault only there, such as an id that is taken. */
    private static ChecklistReading asOneOf(ChecklistFiles files, ChecklistReading reading) {
        Path file = Path.of(reading.file()).toAbsolutePath().normalize();
        return files.all().stream()
                .filter(l -> !l.shipped())
                .map(ChecklistFiles.Listed::reading)
                .filter(r -> Path.of(r.file()).toAbsolutePath().normalize().equals(file))
                .findFirst()
                .orElse(reading);
    }

    private static boolean looksLikeAFile(String word) {
        try {
            return word.contains("/") || word.endsWith(".json") || Files.exists(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
