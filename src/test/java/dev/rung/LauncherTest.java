package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only says how it was called. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path java;
    private Path here;

    @BeforeEach
    void install() throws IOException {
        java = Files.createDirectories(folder.resolve("a java"));
        here = Files.createDirectories(folder.resolve("here it is"));
        script(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"17.0.15\"\nLIBC=\"gnu\"\n");
        script(here.resolve("rung"), Files.readString(Path.of("src/main/launcher/rung")));
    }

    @Test
    void theArchiveOfThisJavaIsUsedAndSaysNothing() throws IOException, InterruptedException {
        Path archive = Files.writeString(here.resolve("rung-17.0.15-7.jsa"), "classes");
        assertThat(start("add", "two words"))
                .contains("-Xlog:disable", "-XX:SharedArchiveFile=" + archive)
                .endsWith("-jar", here.resolve("rung.jar").toString(), "add", "two words");
    }

    @Test
    void anArchiveThatIsNotWholeIsPassedOver() throws IOException, InterruptedException {
        Files.writeString(here.resolve("rung-17.0.15-7.jsa"), "class");
        assertThat(start()).noneMatch(word -> word.contains("Archive"));
    }

    @Test
    void theArchiveOfAnotherJavaIsPassedOver() throws IOException, InterruptedException {
        Files.writeString(here.resolve("rung-17.0.16-7.jsa"), "classes");
        assertThat(start()).noneMatch(word -> word.contains("Archive"));
    }

    @Test
    void aJavaThatDoesNotTellItsVersionStartsAll() throws IOException, InterruptedException {
        Files.writeString(here.resolve("rung-17.0.15-7.jsa"), "classes");
        Files.delete(java.resolve("release"));
        assertThat(start()).noneMatch(word -> word.contains("Archive")).contains("-jar");
    }

    private List<String> start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(here.resolve("rung").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
