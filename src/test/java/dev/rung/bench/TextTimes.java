package dev.rung.bench;

import dev.rung.tui.onepager.PageProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** From a key to the last byte of the frame it makes, in a one-pager whose problem is 200 kB long; and a paste of 1 MB. */
final class TextTimes {
    private static final int CHARS = 200_000;
    private static final int PRESSES = 300;
    private static final int WARM_UP = 150;
    private static final long QUIET = 12;
    private static final String[] KEYS = {
        "x", "y", " ", "\177", "\033[B", "\033[A", "\r", "\027", "\033u", "\033[6~", "\033[1;2B", "\033[5~", "\033b"
    };

    private final Bench bench;
    private final Samples jvm;
    private final List<String> rows = new ArrayList<>();
    private final Random random = new Random(5);

    TextTimes(Bench bench, Samples jvm) {
        this.bench = bench;
        this.jvm = jvm;
    }

    void measure() throws IOException {
        Path home = Files.createTempDirectory(bench.folder(), "text-");
        List<String> command = Bench.java(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PageProgram.class.getName(),
                home,
                CHARS);
        try (PlainPty pty = PlainPty.start(120, 40, home, command)) {
            pty.frame("Annual plan");
            pty.awaitRest();
            pty.press("\t", QUIET);
            keys(pty, "200 kB text: typing, moving, deleting, undoing", 16, KEYS);
            pty.press("\033[1;5F", QUIET);
            keys(pty, "200 kB text: letters at its end", 16, "a", "b", "c", "d", " ");
            paste(pty);
        }
    }

    private void keys(PlainPty pty, String what, double most, String... keys) {
        Samples samples = new Samples();
        for (int i = 0; i < WARM_UP + PRESSES; i++) {
            boolean counts = i >= WARM_UP;
            pty.press(keys[i % keys.length], QUIET).filter(t -> counts).ifPresent(samples::add);
            rest(random.nextInt(8));
        }
        rows.add(samples.row(what, jvm, Samples.Bar.p99(most)));
    }

    /** A bracketed paste, as a terminal sends it. */
    private void paste(PlainPty pty) {
        String megabyte = "Nobody may sign for a year, they said.\r".repeat(1_000_000 / 39);
        Samples samples = new Samples();
        for (int i = 0; i < 3; i++) {
            pty.press("\033[200~" + megabyte + "\033[201~", 300).ifPresent(samples::add);
            pty.press("\033u", 300);
        }
        rows.add(samples.row("1 MB pasted into it", jvm, Samples.Bar.none()));
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> rows() {
        return rows;
    }
}
