package dev.rung.tui.widget;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Paths as people type them: {@code ~} is the home folder, and what begins with the typed letters can be offered. */
public final class TypedPath {
    private static final int MOST = 200;

    private TypedPath() {}

    /** The file meant; refuses nothing at all and what can be no file's name. */
    public static Path of(String typed) {
        if (typed.isBlank()) {
            throw Refusal.usage("Name a file.");
        }
        try {
            return Path.of(whole(typed.strip()));
        } catch (InvalidPathException invalid) {
            throw Refusal.usage("“" + typed + "” cannot be a file's name; name another.");
        }
    }

    private static String whole(String typed) {
        return typed.equals("~") || typed.startsWith("~/")
                ? System.getProperty("user.home") + typed.substring(1)
                : typed;
    }

    /**
     * Folders, which end with a slash, and the wanted files whose path begins with what was typed, at most 200 by name;
     * hidden ones only when their dot was typed. None where nothing can be read.
     */
    public static List<String> startingWith(String typed, Predicate<Path> wanted) {
        String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        String begun = typed.substring(folder.length());
        try (Stream<Path> files = Files.list(Path.of(folder.isEmpty() ? "." : whole(folder)))) {
            return files.filter(f -> f.getFileName().toString().startsWith(begun))
                    .filter(f -> !begun.isEmpty() || !f.getFileName().toString().startsWith("."))
                    .filter(f -> Files.isDirectory(f) || wanted.test(f))
                    .sorted()
                    .limit(MOST)
                    .map(f -> folder + f.getFileName() + (Files.isDirectory(f) ? "/" : ""))
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            // a folder that is not there or not readable offers nothing, which the field says
            return List.of();
        }
    }
}
