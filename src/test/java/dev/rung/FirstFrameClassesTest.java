package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFrameClassesTest {
    /** Of Jdbi two interfaces that our own classes implement may load, and nothing that works. */
    private static final List<String> DEAR = List.of(
            "org.jdbi.v3.core.Jdbi",
            "org.jdbi.v3.core.Handle",
            "org.jdbi.v3.core.config.",
            "org.jdbi.v3.core.mapper.",
            "org.jdbi.v3.core.argument.",
            "picocli.",
            "biweekly.",
            "com.fasterxml.",
            "org.commonmark.",
            "java.awt.",
            "javax.swing.",
            "sun.awt.",
            "com.googlecode.lanterna.gui2.",
            "java.util.logging.");

    /** Begun right after the first frame; what is loaded from then on belongs to the work behind it. */
    private static final String DRAWN = "dev.rung.Upkeep";

    @TempDir
    private Path folder;

    @Test
    void theWayToTodayLoadsNoLibraryThatIsDear() throws IOException {
        Path workspace = workspaceWithGlance();
        List<String> loaded = loadedUntilDrawn(workspace);
        assertThat(loaded).contains("org.sqlite.jdbc4.JDBC4Connection", "dev.rung.tui.today.TodayScreen");
        assertThat(loaded).noneMatch(name -> DEAR.stream().anyMatch(name::startsWith));
    }

    /** The sample, opened and left once, so that Today is kept for the next start. */
    private Path workspaceWithGlance() {
        Path workspace = folder.resolve("workspace.db");
        try (Rung rung = Rung.demo(Places.of(Map.of(), folder.toString(), ""), Clock.systemDefaultZone())) {
            rung.todays().keepGlance();
            rung.safekeeping().backup(workspace, false);
        }
        return workspace;
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
