package dev.rung.cli;

import dev.rung.service.Places;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, on a home folder of their own, on Saturday 21 November 2026. */
final class Harness {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final Path home;
    final Map<String, String> environment = new HashMap<>();
    final List<String> opened = new ArrayList<>();
    boolean terminal;
    String typed = "";
    private Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

    Harness(Path home) {
        this.home = home;
        environment.put("TERM", "xterm-256color");
    }

    /** What came of a command. */
    record Result(int code, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** From now on it is so many minutes later, which keeps changes apart. */
    Harness later(int minutes) {
        clock = Clock.offset(clock, Duration.ofMinutes(minutes));
        return this;
    }

    /** From now on it is so many days later. */
    Harness laterDays(int days) {
        return later(days * 24 * 60);
    }

    /** A workspace whose person is a senior PM on the way to principal. */
    Harness begun() {
        Result result = run("init", "--name", "Ana Ruiz", "--level", "senior-pm", "--target", "principal-pm");
        if (result.code() != 0) {
            throw new IllegalStateException(result.err());
        }
        return this;
    }

    Path workspace() {
        return home.resolve(".local/share/rung/workspace.db");
    }

    /** Each command comes a moment after the one before, as commands do. */
    Result run(String... args) {
        clock = Clock.offset(clock, Duration.ofMillis(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(args, surroundings(out, err));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Surroundings surroundings(OutputStream out, OutputStream err) {
        return new Surroundings(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                environment,
                home.toString(),
                clock,
                terminal,
                !terminal,
                new Surroundings.Screens() {
                    @Override
                    public boolean possible() {
                        return terminal;
                    }

                    @Override
                    public int open(Places places) {
                        opened.add("workspace " + places.workspace());
                        return 0;
                    }

                    @Override
                    public int demo(Places places) {
                        opened.add("demo");
                        return 0;
                    }
                });
    }
}
