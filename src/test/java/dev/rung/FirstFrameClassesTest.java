package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.store.ForgedGlance;
import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFrameClassesTest {
    /** With Today kept beside the workspace nothing of the database loads. */
    private static final List<String> DEAR = List.of(
            "org.jdbi.",
            "org.sqlite.",
            "picocli.",
            "biweekly.",
            "com.fasterxml.",
            "org.commonmark.",
            "java.awt.",
            "javax.swing.",
            "sun.awt.",
            "com.googlecode.lanterna.gui2.",
            "java.util.logging.");

    /** Loaded right after the first frame; what follows belongs to the work behind it. */
    private static final String DRAWN = "dev.rung.store.Database";

    private static final String COUNT = "count\t1\t1\t1\n";

    @TempDir
    private Path folder;

    @Test
    void theWayToTodayLoadsNoLibraryThatIsDear() throws IOException {
        Path workspace = workspaceWithGlance();
        List<String> loaded = loadedUntilDrawn(workspace);
        assertThat(loaded).contains("dev.rung.tui.today.TodayScreen");
        assertThat(loaded).noneMatch(name -> DEAR.stream().anyMatch(name::startsWith));
    }

    /** The sample, opened and left once, so that Today is kept for the next start. */
    private Path workspaceWithGlance() {
        Path workspace = folder.resolve("workspace.db");
        try (Rung rung = Rung.demo(Places.of(Map.of(), folder.toString(), ""), Clock.systemDefaultZone())) {
            rung.todays().keepGlance();
            rung.safekeeping().backup(workspace, false);
        }
        Rung.open(Places.of(Map.of(), folder.toString(), workspace.toString()), Clock.systemDefaultZone())
                .close();
        return workspace;
    }

    @Test
    void aDamagedWorkspaceIsExplainedOnOneLineAfterTheFrame() throws IOException {
        Path workspace = workspaceWithGlance();
        String kept = Files.readString(folder.resolve("workspace.db-today"));
        Files.writeString(workspace, "garbage".repeat(800));
        ForgedGlance.beside(
                workspace, LocalDate.now(), kept.substring(kept.indexOf("today "), kept.indexOf("count")) + COUNT);
        try (Pty pty = Pty.start(
                80,
                24,
                Map.of("HOME", folder.toString()),
                Pty.javaCommand("dev.rung.Main", "--workspace", workspace.toString()))) {
            assertThat(pty.exitCode()).isEqualTo(3);
            assertThat(pty.screen().replace("\n", ""))
                    .contains("rung: " + workspace + " is not a rung workspace")
                    .doesNotContain("WORTH DOING");
        }
    }

    private List<String> loadedUntilDrawn(Path workspace) throws IOException {
        Path log = folder.resolve("classes");
        List<String> command = new ArrayList<>(Pty.javaCommand("dev.rung.Main", "--workspace", workspace.toString()));
        command.add(1, "-Xlog:class+load:file=" + log);
        try (Pty pty = Pty.start(80, 24, Map.of("HOME", folder.toString()), command)) {
            pty.await("WORTH DOING NEXT").key("q");
            assertThat(pty.exitCode()).isZero();
        }
        try (Stream<String> lines = Files.lines(log)) {
            List<String> names = lines.map(FirstFrameClassesTest::name).toList();
            assertThat(names).contains(DRAWN);
            return names.subList(0, names.indexOf(DRAWN));
        }
    }

    /** The name in {@code [0.123s][info][class,load] the.Name source: where}. */
    private static String name(String line) {
        String rest = line.substring(line.lastIndexOf(']') + 1).strip();
        return rest.contains(" ") ? rest.substring(0, rest.indexOf(' ')) : rest;
    }
}
