package dev.rung;

import dev.rung.domain.Refusal;
import dev.rung.service.Places;
import dev.rung.tui.terminal.TerminalConsole;
import java.util.Map;

/** Starts rung: the screens when there is a terminal and nothing else was asked for, a command otherwise. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Arguments.asTyped(args)));
    }

    private static int run(String[] args) {
        Map<String, String> environment = System.getenv();
        // Whoever sets HOME means it; Java goes by the system's list of users alone.
        String home = environment.getOrDefault("HOME", "");
        if (home.startsWith("/")) {
            System.setProperty("user.home", home);
        }
        boolean bare = args.length == 0;
        boolean named = args.length == 2 && args[0].equals("--workspace");
        // The library of commands is slow to load, and whoever only wants the screens never needs it.
        if ((bare || named) && TerminalConsole.available(environment)) {
            return screens(environment, bare ? "" : args[1]);
        }
        return CommandRun.run(args, environment);
    }

    private static int screens(Map<String, String> environment, String workspace) {
        Places places;
        try {
            places = Places.of(environment, System.getProperty("user.home"), workspace);
        } catch (Refusal refusal) {
            return ScreenRun.refused(refusal);
        }
        return new ScreenRun(environment, places, RunClock.read()).workspace();
    }
}
