package dev.rung.story;

import dev.rung.Main;
import dev.rung.cli.Cli;
import dev.rung.cli.Surroundings;
import dev.rung.service.Places;
import dev.rung.tui.terminal.Pty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An empty home, and rung in it: as a process, as a command within this one, and on a terminal. */
final class Home {
    /** The import of the tests: sixty rows of a spreadsheet, five of them faulty. */
    static final Path SPREADSHEET = Path.of("src/test/resources/dev/rung/files/evidence-from-spreadsheet.csv")
            .toAbsolutePath();

    private final Path root;

    Home(Path root) {
        this.root = root;
    }

    /** What came of a command. */
    record Ran(int code, String out, String err) {
        /** Standard error as the one line it should be. */
        String complaint() {
            List<String> lines = err.lines().toList();
            if (lines.size() != 1 || !lines.get(0).startsWith("rung")) {
                throw new AssertionError("one line was wanted on standard error, met:\n" + err + "\nbeside\n" + out);
            }
            return lines.get(0);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path workspace() {
        return root.resolve("data/rung/workspace.db");
    }

    Path ladders() {
        return root.resolve("config/rung/ladders");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HOME", root.resolve("home").toString());
        environment.put("XDG_DATA_HOME", root.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", root.resolve("config").toString());
        environment.put("XDG_STATE_HOME", root.resolve("state").toString());
        environment.put("XDG_CACHE_HOME", root.resolve("cache").toString());
        environment.put("RUNG_WORKSPACE", "");
        environment.put("TERM", "xterm-256color");
        environment.put("NO_COLOR", "1");
        return environment;
    }

    /** The screens on a terminal of 100 × 30. */
    Pty screens(String... arguments) {
        return screens(100, 30, Map.of(), arguments);
    }

    Pty screens(int columns, int rows, Map<String, String> more, String... arguments) {
        Map<String, String> environment = environment();
        environment.putAll(more);
        return Pty.java(columns, rows, environment, Main.class.getName(), arguments);
    }

    /** The screens as they are on a day. */
    Pty screensOn(String day, String... arguments) {
        List<String> command = new ArrayList<>(Pty.javaCommand(Main.class.getName(), arguments));
        command.add(1, "-Drung.today=" + day);
        return Pty.start(100, 30, environment(), command);
    }

    /** A command without a process of its own, today. */
    Ran run(String... arguments) {
        return runAt(Clock.systemDefaultZone(), arguments);
    }

    /** The folder it lies in. */
    Path root() {
        return root;
    }

    /** A command at noon of a day. */
    Ran runOn(String day, String... arguments) {
        return runAt(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), arguments);
    }

    private Ran runAt(Clock clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                environment(),
                root.resolve("home").toString(),
                clock,
                false,
                true,
                new NoScreens());
        int code = Cli.run(arguments, around);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same where anything but success is a mistake of the test. */
    String say(String... arguments) {
        return good(run(arguments), arguments);
    }

    static String good(Ran ran, String... arguments) {
        if (ran.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + ran.code() + ": " + ran.err());
        }
        return ran.out();
    }

    /** A process of its own, without a terminal. */
    Ran process(Map<String, String> more, String... arguments) {
        return process(more, Pty.javaCommand(Main.class.getName(), arguments));
    }

    Ran process(Map<String, String> more, List<String> command) {
        try {
            Path out = Files.createTempFile(root, "out", "");
            Path err = Files.createTempFile(root, "err", "");
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(n -> n.startsWith("LC_") || n.equals("LANG"));
            builder.environment().put("LANG", "C.UTF-8");
            builder.environment().putAll(environment());
            more.forEach((name, value) -> {
                if (value.equals(UNSET)) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not ended after 30 s: " + command);
            }
            Ran ran = new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ran;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stands for a variable that is to be taken out of the environment. */
    static final String UNSET = "\u0000unset";

    /** A person to work with: a senior PM on the way to principal. */
    Home begun() {
        say("init", "--name", "Mara Ünal", "--level", "senior-pm", "--target", "principal-pm");
        return this;
    }

    /** Every file below a folder with its mode, {@code rw------- data/rung/workspace.db}. */
    List<String> modes(String folder) {
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            return all.filter(p -> !p.equals(root)).map(this::mode).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) + " " + root.relativize(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record NoScreens() implements Surroundings.Screens {
        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public int open(Places places) {
            throw new AssertionError("no screens were wanted");
        }

        @Override
        public int demo(Places places) {
            throw new AssertionError("no screens were wanted");
        }
    }
}
