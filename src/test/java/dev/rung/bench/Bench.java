package dev.rung.bench;

import dev.rung.files.LadderFiles;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.store.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The places and workspaces that the measurements use; what is dear to make is made once a day. */
record Bench(Path jar, Path classes, Path folder) {
    static final int PIECES = 100_000;

    static Places places(Path home, Path workspace) {
        return Places.of(Map.of(), home.toString(), workspace.toString());
    }

    Path home() {
        return folder.resolve("home");
    }

    static List<String> java(Object... words) {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(Stream.of(program), Stream.of(words).map(Object::toString))
                .toList();
    }

    /** The jar without any flag. */
    List<String> plain(Path workspace) {
        return java("-jar", jar, "--workspace", workspace);
    }

    /** As the README opens rung: by the launcher beside the jar. */
    List<String> rung(Path workspace) {
        return List.of(jar.resolveSibling("rung").toString(), "--workspace", workspace.toString());
    }

    /** An empty folder for a home that nobody has used. */
    Path newHome() throws IOException {
        return Files.createTempDirectory(folder, "home-");
    }

    /** A workspace of everyday size: the sample. */
    Path sample() throws IOException {
        Path file = Files.createTempDirectory(folder, "sample-").resolve("workspace.db");
        try (Rung rung = Rung.demo(places(home(), file), Clock.systemDefaultZone())) {
            rung.safekeeping().backup(file, false);
        }
        return file;
    }

    /** A workspace of 100,000 pieces of evidence with 300,000 claims on the shipped ladder. */
    Path big() throws IOException {
        LocalDate today = LocalDate.now();
        Path file = folder.resolve("big-" + today + ".db");
        if (!Files.exists(file)) {
            long start = System.nanoTime();
            Path fresh = Files.createTempDirectory(folder, "big-").resolve("workspace.db");
            BigWorkspace.create(fresh, LadderFiles.shipped("owner-pm").orRefuse(), PIECES, today);
            Files.move(fresh, file);
            System.out.printf("Made a workspace of 100,000 pieces in %.0f s.%n", (System.nanoTime() - start) / 1e9);
        }
        // Today's backup would be written while keys are measured.
        Path backup = Backups.folder(file).resolve("daily-" + today + ".db");
        Files.createDirectories(backup.getParent());
        if (!Files.exists(backup)) {
            Files.createFile(backup);
        }
        return file;
    }
}
