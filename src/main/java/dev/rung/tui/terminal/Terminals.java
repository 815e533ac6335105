package dev.rung.tui.terminal;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Asks the JDK whether a person sits at both ends. */
final class Terminals {
    /** The first release whose console exists without a terminal and has a question for it. */
    private static final int ASKS = 22;

    private Terminals() {}

    static boolean isTerminal() {
        return isTerminalFile("/proc/self/fd/0") && isTerminalFile("/proc/self/fd/1") || hasConsole();
    }

    /** Where there is /proc this answers for a tenth of what the console costs. */
    private static boolean isTerminalFile(String descriptor) {
        try {
            String file = new File(descriptor).getCanonicalPath();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasConsole() {
        if (Runtime.version().feature() < ASKS) {
            return System.console() != null;
        }
        // the plain console of java.base, not the line editor that some releases load for it
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
