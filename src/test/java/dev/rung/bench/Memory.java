package dev.rung.bench;

import java.util.Locale;

/** What a process holds, in megabytes. */
record Memory(double resident, double peak) {
    static final Memory NONE = new Memory(0, 0);

    private static final double MOST = 80;

    /** What it holds now, and held at most. */
    static Memory of(PlainPty pty) {
        return new Memory(pty.megabytes("VmRSS"), pty.megabytes("VmHWM"));
    }

    /** @param held whether it is held against the bar */
    String row(String what, boolean held) {
        String row = String.format(Locale.ROOT, "%-50s %7.0f MB resident, %.0f at most", what, resident, peak);
        return held
                ? row + String.format(Locale.ROOT, "   resident ≤ %.0f MB: %s", MOST, Samples.Bar.met(resident <= MOST))
                : row;
    }
}
