package dev.rung.cli;

import dev.rung.files.Fault;
import dev.rung.files.LadderReading;
import java.util.List;

/** Tells why a ladder cannot be used. */
final class LadderFaults {
    private LadderFaults() {}

    /**
     * One fault is the error itself; of several the error says how many, and each is a line of the output. Returns the exit
     * code.
     *
     * @param listed the output names them already
     */
    static int complain(Workbench bench, LadderReading reading, boolean listed) {
        List<String> faults = reading.faults().stream().map(Fault::text).toList();
        if (faults.size() == 1) {
            return bench.complain(faults.get(0));
        }
        if (!listed) {
            faults.forEach(bench.out()::line);
        }
        return bench.complain(reading.file() + " cannot be used: " + faults.size()
                + " faults to mend, each named on standard output");
    }
}
