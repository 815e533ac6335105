package dev.rung.tui.evidence;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Paths as people type them: {@code ~} is the home folder; folders and files of evidence complete what was typed. */
final class FileNames {
    private static final int MOST = 200;

    private FileNames() {}

    /** The file meant. Refuses what cannot be a path. */
    static Path path(String typed) {
        String text = typed.strip();
        String home = System.getProperty("user.home");
        try {
            return Path.of(text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text);
        } catch (InvalidPathException invalid) {
            throw Refusal.usage("This cannot be a file's name; name another.");
        }
    }

    /** Folders, and files that may hold evidence, whose path begins with what was typed; hidden ones only when asked for. */
    static List<String> completing(String typed) {
        int slash = typed.lastIndexOf('/');
        String folder = typed.substring(0, slash + 1);
        String begun = typed.substring(slash + 1);
        Path where = path(folder.isEmpty() ? "." : folder);
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(p -> p.getFileName().toString().startsWith(begun))
                    .filter(p -> !begun.isEmpty() || !p.getFileName().toString().startsWith("."))
                    .filter(p -> Files.isDirectory(p) || mayHoldEvidence(p))
                    .map(p -> folder + p.getFileName() + (Files.isDirectory(p) ? "/" : ""))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException unreadable) {
            // A folder that is not there or not readable completes to nothing, which the field says.
            return List.of();
        }
    }

    private static boolean mayHoldEvidence(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".tsv", ".txt", ".md", ".markdown").anyMatch(name::endsWith);
    }
}
