package dev.rung.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program in a pty made by util-linux's {@code script}, with the times of what it writes: the clock starts when the shell
 * is about to start the program, and a time is taken right after the read that brought the bytes.
 */
final class PlainPty implements AutoCloseable {
    private static final String GO = "<go>";
    private static final String END = "<end>";
    private static final String ASKED = "\033[c";
    private static final String ANSWER = "\033]11;rgb:0000/0000/0000\033\\\033[?62c";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process script;
    private final StringBuilder seen = new StringBuilder();
    private long started;
    private long lastByte;
    private boolean ended;

    private PlainPty(Process script) {
        this.script = script;
    }

    /** Starts a command, with a folder for its home. */
    static PlainPty start(int columns, int rows, Path home, List<String> command) {
        StringBuilder shell = new StringBuilder("stty rows " + rows + " cols " + columns + "; printf '" + GO + "'; ");
        command.forEach(word -> shell.append('\'').append(word).append("' "));
        shell.append("; printf '" + END + "'");
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", shell.toString(), "/dev/null");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("SHELL", "/bin/sh");
        for (String name :
                List.of("COLORFGBG", "COLORTERM", "NO_COLOR", "RUNG_WORKSPACE", "XDG_CACHE_HOME", "XDG_DATA_HOME")) {
            builder.environment().remove(name);
        }
        try {
            PlainPty pty = new PlainPty(builder.redirectErrorStream(true).start());
            Thread reader = new Thread(pty::read, "pty");
            reader.setDaemon(true);
            reader.start();
            return pty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        byte[] chunk = new byte[1 << 16];
        InputStream in = script.getInputStream();
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                long now = System.nanoTime();
                took(new String(chunk, 0, n, StandardCharsets.UTF_8), now);
            }
        } catch (IOException e) {
            // The pty ends with an error on some systems: it has ended.
            took("", System.nanoTime());
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    private synchronized void took(String text, long now) {
        seen.append(text);
        lastByte = now;
        if (started == 0 && seen.indexOf(GO) >= 0) {
            started = now;
        }
        if (text.contains(ASKED)) {
            send(ANSWER);
        }
        notifyAll();
    }

    /** Waits for what is written; the milliseconds from the start of the program to the read that made it true. */
    double await(String what, Predicate<CharSequence> holds) {
        long deadline = System.nanoTime() + PATIENCE;
        synchronized (this) {
            while (!holds.test(seen)) {
                if (ended || System.nanoTime() > deadline) {
                    throw new IllegalStateException("waited in vain for " + what + "; written so far: " + seen);
                }
                pause(1000);
            }
            return (lastByte - started) / 1e6;
        }
    }

    /** Waits for a full frame with a text in it. */
    double frame(String text) {
        return await("a frame with “" + text + "”", s -> {
            int at = s.toString().indexOf(text);
            return at >= 0 && s.toString().indexOf("\033[?2026l", at) >= 0;
        });
    }

    /** Waits for the end of the program. */
    double end() {
        return await("the end", s -> s.toString().contains(END));
    }

    void send(String keys) {
        try {
            script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            script.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends a key and waits until nothing was written for a while.
     *
     * @return milliseconds from the key to the last byte; empty when nothing was written
     */
    Optional<Double> press(String key, long quietMillis) {
        synchronized (this) {
            seen.setLength(0);
            lastByte = 0;
        }
        long sent = System.nanoTime();
        send(key);
        synchronized (this) {
            long quiet = TimeUnit.MILLISECONDS.toNanos(quietMillis);
            while (System.nanoTime() - (lastByte == 0 ? sent + 8 * quiet : lastByte) < quiet) {
                pause(2);
            }
            return lastByte == 0 ? Optional.empty() : Optional.of((lastByte - sent) / 1e6);
        }
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A line of the program's entry in {@code /proc}, in megabytes; {@code VmRSS}, {@code VmHWM}. */
    double megabytes(String field) {
        for (String line : proc("status").split("\n")) {
            if (line.startsWith(field + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
            }
        }
        throw new IllegalStateException("no " + field);
    }

    /** Waits until the program rests: until it has used next to no processor for half a second. */
    void awaitRest() {
        long before = -1;
        long deadline = System.nanoTime() + 2 * PATIENCE;
        for (long now = ticks(); (before < 0 || now - before > 2) && System.nanoTime() < deadline; now = ticks()) {
            before = now;
            synchronized (this) {
                pause(500);
            }
        }
    }

    private long ticks() {
        String stat = proc("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private String proc(String file) {
        ProcessHandle java = script.descendants()
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        try {
            return Files.readString(Path.of("/proc/" + java.pid() + "/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroy);
        script.destroy();
        try {
            script.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
