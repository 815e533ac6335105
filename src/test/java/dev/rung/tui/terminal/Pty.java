package dev.rung.tui.terminal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program in a real terminal: tmux, on a server and in a folder of its own. Without tmux a test that asks for one is
 * skipped and says so; where {@code CI=true} it fails. Waiting gives up after ten seconds and shows the screen.
 *
 * <pre>{@code
 * try (Pty pty = Pty.java(80, 24, Map.of("NO_COLOR", "1"), "dev.rung.Main", "demo")) {
 *     pty.await("Today").key("Down", "Enter").type("text").await("text");
 *     assertThat(pty.key("q").exitCode()).isZero();
 * }
 * }</pre>
 */
public final class Pty implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Path folder;

    private Pty(Path folder) {
        this.folder = folder;
    }

    /** Starts a main class of the test class path, with {@code TERM=xterm-256color} unless the environment says other. */
    public static Pty java(int columns, int rows, Map<String, String> environment, String main, String... arguments) {
        return start(columns, rows, environment, javaCommand(main, arguments));
    }

    /** The command line that starts a main class of the test class path, for use in {@link #start} or in a shell. */
    public static List<String> javaCommand(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a command; the terminal stays when it has ended, so that what it left behind can be looked at. */
    public static Pty start(int columns, int rows, Map<String, String> environment, List<String> command) {
        requireTmux();
        try {
            Path folder = Files.createTempDirectory("pty");
            StringBuilder script =
                    new StringBuilder("unset NO_COLOR COLORTERM COLORFGBG TMUX\nexport TERM=xterm-256color\n");
            environment.forEach((name, value) -> script.append("export ")
                    .append(name)
                    .append('=')
                    .append(quoted(value))
                    .append('\n'));
            script.append("echo '<before>'\nstty -a > before\n");
            command.forEach(word -> script.append(quoted(word)).append(' '));
            script.append(
                    "\ncode=$?\nstty -a > after\necho '<after>'\necho $code > code.new\nmv code.new code\nexec sleep 1000\n");
            Files.writeString(folder.resolve("script"), script);
            Files.writeString(
                    folder.resolve("tmux.conf"),
                    "set -g status off\nset -sg escape-time 0\nset -sg set-clipboard on\n"
                            + "set -g default-shell /bin/sh\n");
            Pty pty = new Pty(folder);
            pty.tmux(
                    "-f",
                    folder.resolve("tmux.conf").toString(),
                    "new-session",
                    "-d",
                    "-x",
                    "" + columns,
                    "-y",
                    "" + rows,
                    "-c",
                    folder.toString(),
                    "exec sh script");
            return pty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types text as from a keyboard. */
    public Pty type(String text) {
        tmux("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys by tmux's names: {@code Enter Escape Tab BTab Up C-s M-x F1 Space j}. */
    public Pty key(String... names) {
        List<String> command = new ArrayList<>(List.of("send-keys", "--"));
        command.addAll(List.of(names));
        tmux(command.toArray(String[]::new));
        return this;
    }

    /** Sends the text's bytes as they are, escape sequences included. */
    public Pty bytes(String raw) {
        List<String> command = new ArrayList<>(List.of("send-keys", "-H"));
        for (byte b : raw.getBytes(StandardCharsets.UTF_8)) {
            command.add(Integer.toHexString(b & 0xFF));
        }
        tmux(command.toArray(String[]::new));
        return this;
    }

    /** Clicks the left button in a cell, counted from 0. */
    public Pty click(int column, int row) {
        String at = (column + 1) + ";" + (row + 1);
        return bytes("\033[<0;" + at + "M\033[<0;" + at + "m");
    }

    /** Pastes as a terminal does: bracketed if the program asked for that. */
    public Pty paste(String text) {
        try {
            Path file = folder.resolve("paste");
            Files.writeString(file, text);
            tmux("load-buffer", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tmux("paste-buffer", "-p");
        return this;
    }

    public Pty resize(int columns, int rows) {
        tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
        return this;
    }

    /** Waits until the text is on the screen. */
    public Pty await(String text) {
        return until("'" + text + "' to appear", () -> screen().contains(text));
    }

    /** Waits until the text is no longer on the screen. */
    public Pty awaitGone(String text) {
        return until("'" + text + "' to go", () -> !screen().contains(text));
    }

    /** What is on the screen, a line a row. */
    public String screen() {
        return tmux("capture-pane", "-p");
    }

    /** The same with the escape sequences for its colours and attributes. */
    public String styledScreen() {
        return tmux("capture-pane", "-p", "-e");
    }

    /** What tmux knows, by its format: {@code #{cursor_flag}}, {@code #{alternate_on}}. */
    public String ask(String format) {
        return tmux("display-message", "-p", format).strip();
    }

    /** What the program last copied to the clipboard. */
    public String clipboard() {
        return tmux("show-buffer");
    }

    /** Sends a signal, {@code TERM}, {@code HUP}, to the program. */
    public Pty signal(String name) {
        run(List.of("kill", "-" + name, "" + program().pid()));
        return this;
    }

    /** The process that was started. */
    public ProcessHandle program() {
        ProcessHandle shell =
                ProcessHandle.of(Long.parseLong(ask("#{pane_pid}"))).orElseThrow();
        return shell.children().findFirst().orElseThrow();
    }

    /** Closes the terminal's window under the program. */
    public void hangUp() {
        tmux("kill-session");
    }

    /** Waits for the end of the program. */
    public int exitCode() {
        until("the program to end", () -> Files.exists(folder.resolve("code")));
        return Integer.parseInt(read("code").strip());
    }

    /** The line settings before the program started, as {@code stty -a} tells them. */
    public String settingsBefore() {
        return read("before");
    }

    /** The line settings after it ended. */
    public String settingsAfter() {
        return read("after");
    }

    /** A folder for the test's files, gone with the terminal; the program's working directory. */
    public Path folder() {
        return folder;
    }

    /** Waits until something holds. */
    public Pty until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                Assertions.fail("waited in vain for " + what + "; the screen:\n" + screen());
            }
            sleep(10);
        }
        return this;
    }

    @Override
    public void close() {
        run(List.of("tmux", "-S", folder.resolve("socket").toString(), "kill-server"));
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tmux(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("tmux", "-S", folder.resolve("socket").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().remove("TMUX");
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void requireTmux() {
        try {
            run(List.of("tmux", "-V"));
        } catch (UncheckedIOException e) {
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail("tmux is not installed, and the terminal is tested in it");
            }
            Assumptions.abort("tmux is not installed: the terminal itself is not tested");
        }
    }

    /** A word as the shell reads it back unchanged. */
    public static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
