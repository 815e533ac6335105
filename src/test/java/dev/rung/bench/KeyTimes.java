package dev.rung.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** From a key to the last byte of the frame it makes, in a workspace of 100,000 pieces of evidence. */
final class KeyTimes {
    private static final int PRESSES = 200;
    private static final int WARM_UP = 100;
    private static final long QUIET = 12;

    private final Bench bench;
    private final Samples jvm;
    private final List<String> rows = new ArrayList<>();
    private final List<String> memory = new ArrayList<>();
    private final Random random = new Random(7);

    KeyTimes(Bench bench, Samples jvm) {
        this.bench = bench;
        this.jvm = jvm;
    }

    void measure(Path workspace, int columns, int rowsOfTerminal, double most) {
        String size = columns + "×" + rowsOfTerminal;
        try (PlainPty pty = PlainPty.start(columns, rowsOfTerminal, bench.home(), bench.rung(workspace))) {
            pty.frame("WORTH DOING NEXT");
            pty.awaitRest();
            pty.press("3", QUIET);
            keys(pty, size + " evidence: j", most, "j");
            keys(pty, size + " evidence: page down", most, "\033[6~");
            keys(pty, size + " evidence: G, g", most, "G", "g");
            keys(pty, size + " evidence: a word typed into the filter", 15, words());
            pty.press("4", 500);
            pty.awaitRest();
            keys(pty, size + " ladder: map, j l k h", most, "j", "l", "j", "k", "h", "k");
            pty.awaitRest();
            keys(pty, size + " sections: 1, 3, 4 in turn", most, "1", "3", "4");
            pty.press("1", 4_000);
            memory.add(Memory.of(pty).row("after 1,800 keys at " + size + ", 100,000 pieces", true));
        }
    }

    /** Opens the filter, types words letter by letter, takes it away, and so on. */
    private static String[] words() {
        List<String> keys = new ArrayList<>();
        for (String word : List.of("retention", "price mar", "checkout", "valuemargin", "on")) {
            keys.add("/");
            word.chars().forEach(c -> keys.add(Character.toString(c)));
            keys.add("\033");
        }
        return keys.toArray(String[]::new);
    }

    private void keys(PlainPty pty, String what, double most, String... keys) {
        Samples samples = new Samples();
        for (int i = 0; i < WARM_UP + PRESSES; i++) {
            String key = keys[i % keys.length];
            // An esc alone waits for what might follow it: nobody types that fast, and it filters nothing.
            boolean counts = i >= WARM_UP && !key.equals("\033");
            pty.press(key, key.equals("\033") ? 5 * QUIET : QUIET)
                    .filter(t -> counts)
                    .ifPresent(samples::add);
            rest(random.nextInt(8));
        }
        rows.add(samples.row(what, jvm, Samples.Bar.p99(most)));
    }

    /** So that keys do not fall into step with a program that looks for them at intervals. */
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

    List<String> memory() {
        return memory;
    }
}
