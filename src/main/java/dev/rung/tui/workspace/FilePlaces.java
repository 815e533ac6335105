package dev.rung.tui.workspace;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Paths as a person types them: {@code ~} is the home, and what begins with the typed letters is offered. */
final class FilePlaces {
    private static final int MOST = 200;

    private final String home;

    FilePlaces(String home) {
        this.home = home;
    }

    /** The file a typed path means; refuses what can be no file's name. */
    Path read(String typed) {
        String wanted = typed.strip();
        try {
            if (!wanted.isEmpty()) {
                return Path.of(whole(wanted)).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException invalid) {
            throw Refusal.usage("“" + typed + "” cannot be a file's name; name another.");
        }
        throw Refusal.usage("A file is wanted.");
    }

    private String whole(String typed) {
        return typed.equals("~") || typed.startsWith("~/") ? home + typed.substring(1) : typed;
    }

    /** Paths that begin with what was typed, by name; folders end with a slash. None where nothing can be read. */
    List<String> startingWith(String typed) {
        int slash = typed.lastIndexOf('/');
        String folder = slash < 0 ? "" : typed.substring(0, slash + 1);
        String begun = typed.substring(slash + 1);
        try (Stream<Path> files = Files.list(Path.of(folder.isEmpty() ? "." : whole(folder)))) {
            return files.filter(f -> f.getFileName().toString().startsWith(begun))
                    .filter(f -> !begun.isEmpty() || !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(MOST)
                    .map(f -> folder + f.getFileName() + (Files.isDirectory(f) ? "/" : ""))
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
