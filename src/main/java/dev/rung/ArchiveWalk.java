package dev.rung;

import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.tui.terminal.TerminalConsole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A walk through the places of the sample on a terminal that nobody sees. Packaging takes it once, so that the archive
 * which the JVM writes when it ends holds the classes of a day's work; nothing else ever does.
 */
final class ArchiveWalk {
    /** Each section and what lies in it, some text, help and the palette. */
    private static final List<String> KEYS = List.of(
            "1 2 3 4 5 6 7 8 9", // sections, of which there may be fewer
            "2 j j k \r \t \t \t \033 G g",
            "3 j j \033[6~ G g / r e t \r \033 \r \033 v \033",
            "4 j l k h \r \033 ? \033",
            "e a b \033 \020 e v \033 1 \t q");

    private ArchiveWalk() {}

    /** {@code ArchiveWalk FOLDER}: an empty folder for everything that is written on the way. */
    public static void main(String[] args) {
        Path home = Path.of(args[0]).toAbsolutePath();
        Places places = Places.of(
                Map.of(), home.toString(), home.resolve("workspace.db").toString());
        Clock clock = Clock.systemDefaultZone();
        try (Rung sample = Rung.demo(places, clock)) {
            sample.todays().keepGlance();
            sample.safekeeping().backup(places.workspace(), false);
        }
        ScreenRun run = new ScreenRun(Map.of(), places, clock) {
            @Override
            TerminalConsole terminal() {
                return TerminalConsole.unseen(new Typist());
            }
        };
        System.exit(run.workspace());
    }

    /** Types one key after the other, unhurried enough for each to be seen to before the next. */
    private static final class Typist extends InputStream {
        private static final long PAUSE = 40_000_000;

        private final Deque<byte[]> keys = new ArrayDeque<>();
        private long last = System.nanoTime();

        Typist() {
            KEYS.forEach(line -> {
                for (String key : line.split(" ")) {
                    keys.add(key.getBytes(StandardCharsets.US_ASCII));
                }
            });
        }

        @Override
        public int available() {
            return keys.isEmpty() || System.nanoTime() - last < PAUSE ? 0 : keys.element().length;
        }

        @Override
        public int read(byte[] to, int start, int count) {
            byte[] key = keys.remove();
            System.arraycopy(key, 0, to, start, key.length);
            last = System.nanoTime();
            return key.length;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("keys are read whole");
        }
    }
}
