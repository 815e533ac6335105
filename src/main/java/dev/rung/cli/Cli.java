package dev.rung.cli;

/** Runs one command of the command line. */
public final class Cli {
    /** All went well, and the answer is yes. */
    public static final int FINE = 0;

    /** The answer is no: a check failed. */
    public static final int NO = 1;

    /** Called wrongly. */
    public static final int USAGE = 2;

    /** The data or a file is not usable. */
    public static final int UNUSABLE = 3;

    private Cli() {}

    /**
     * Runs what the arguments say and returns the exit code. Never throws for what a user caused, and closes the workspace
     * it opened. Arguments without a command open the terminal UI, or print the status where there is no terminal.
     */
    public static int run(String[] args, Surroundings around) {
        try (Workbench bench = new Workbench(around)) {
            int code = CommandTree.of(bench).execute(args);
            return bench.out().finish()
                    ? code
                    : bench.complain("the output could not be written whole; is the disk full?");
        }
    }
}
