package dev.rung.tui.terminal;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Asks the JDK whether a person sits at both ends. */
final class Terminals {
    /** The first release whose console exists without a terminal and has a question for it. */
    private static final int ASKS = 22;

    private Terminals() {}

    static boolean isTerminal() {
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
