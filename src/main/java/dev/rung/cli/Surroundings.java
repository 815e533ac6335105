package dev.rung.cli;

import dev.rung.service.Places;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * All that a command knows of the world, handed in so that a test can be one.
 *
 * @param in answers typed by a person, UTF-8
 * @param out standard output, UTF-8; need not be buffered
 * @param err standard error, UTF-8
 * @param environment the variables of the process
 * @param home the person's home folder
 * @param clock says what day it is
 * @param asking a person sits at the input and sees the output, so that they can be asked
 * @param paper the output is no terminal; then it never carries escapes
 * @param screens opens the terminal UI
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        String home,
        Clock clock,
        boolean asking,
        boolean paper,
        Screens screens) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The terminal UI as the command line sees it: it is opened, and ends with an exit code. */
    public interface Screens {
        /** Whether there is a terminal that the UI can run on. */
        boolean possible();

        /** The UI on the workspace. */
        int open(Places places);

        /** The UI on the sample. */
        int demo(Places places);
    }

    /** Whether colour and rank may be shown by escapes. */
    boolean colour() {
        return !paper
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }
}
