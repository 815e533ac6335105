package dev.rung.tui.terminal;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The line settings of the terminal behind standard input, by {@code stty}: one child process for everything that is
 * needed at once, because a process costs milliseconds and the JDK has no call for it.
 */
class Tty {
    private static final String RAW =
            "stty -icanon -echo min 1 time 0 -ixon intr undef susp undef quit undef lnext undef 2>/dev/null"
                    // where a name is not known (lnext on some systems) the coarse switches do the same
                    + " || stty -icanon -echo -isig -iexten -ixon min 1 time 0";

    private static final String TAKE = "stty -g && stty size && { " + RAW + "; }";

    /** Columns and rows; 0 where the terminal does not know. */
    record Size(int columns, int rows) {}

    private String saved = "";
    private Optional<Process> taking = Optional.empty();

    /** Starts what {@link #take} then waits for. */
    void beginToTake() {
        taking = Optional.of(start(TAKE));
    }

    /** Saves the settings, switches to single keys without echo, and tells the size. */
    Size take() {
        Process process = taking.isPresent() ? taking.get() : start(TAKE);
        taking = Optional.empty();
        String[] lines = said(process).split("\n");
        if (lines.length < 2 || lines[0].isBlank()) {
            throw Refusal.usage("the terminal cannot be set up: stty does not work on standard input");
        }
        saved = lines[0].strip();
        return size(lines[1]);
    }

    /** Puts the settings back as {@link #take} found them. */
    void restore() {
        if (!saved.isEmpty()) {
            run("stty " + saved);
        }
    }

    Size size() {
        return size(run("stty size"));
    }

    /** Stops this process group as Ctrl-Z does, after putting the settings back; returns when it is continued. */
    void stop() {
        run("stty " + saved + "; kill -TSTP 0");
    }

    private static Size size(String line) {
        String words = line.strip();
        int gap = words.indexOf(' ');
        try {
            return new Size(
                    Integer.parseInt(words.substring(gap + 1)), Integer.parseInt(words.substring(0, Math.max(0, gap))));
        } catch (NumberFormatException e) {
            return new Size(0, 0);
        }
    }

    private static String run(String script) {
        return said(start(script));
    }

    private static Process start(String script) {
        try {
            return new ProcessBuilder("sh", "-c", script)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw Refusal.usage("the terminal cannot be set up: sh, which runs stty, cannot be started");
        }
    }

    private static String said(Process process) {
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw Refusal.usage("the terminal cannot be set up: stty could not be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Where there is no terminal: runs the same kind of child, and leaves alone whatever it finds. */
    static final class Unseen extends Tty {
        @Override
        void beginToTake() {
            // nothing is taken
        }

        @Override
        Size take() {
            size();
            return new Size(80, 24);
        }
    }
}
