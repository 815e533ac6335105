package dev.rung;

import dev.rung.cli.Cli;
import dev.rung.cli.Surroundings;
import dev.rung.service.Places;
import dev.rung.tui.terminal.TerminalConsole;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Map;

/** One command, on the process's own input and output. */
final class CommandRun {
    private CommandRun() {}

    static int run(String[] args, Map<String, String> environment) {
        Clock clock = RunClock.read();
        boolean terminal = TerminalConsole.available(environment);
        Surroundings around = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                environment,
                System.getProperty("user.home"),
                clock,
                terminal,
                !terminal,
                screens(environment, clock, terminal));
        return Cli.run(args, around);
    }

    private static Surroundings.Screens screens(Map<String, String> environment, Clock clock, boolean possible) {
        return new Surroundings.Screens() {
            @Override
            public boolean possible() {
                return possible;
            }

            @Override
            public int open(Places places) {
                return new ScreenRun(environment, places, clock).workspace();
            }

            @Override
            public int demo(Places places) {
                return new ScreenRun(environment, places, clock).sample();
            }
        };
    }
}
