package dev.rung.files;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file. A hostile file can have a million; the first hundred are kept and the rest counted. */
public final class Faults {
    private static final int MOST = 100;

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private int more;

    /** @param file as the person named it */
    public Faults(String file) {
        this.file = file;
    }

    /** Notes a fault at a value. */
    public void at(Located place, String message) {
        add(place.line(), place.path(), message);
    }

    /** Notes a fault; see {@link Fault}. */
    public void add(int line, String path, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(file, line, path, message));
        } else {
            more++;
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file; the last one says how many were not kept. */
    public List<Fault> list() {
        List<Fault> all = new ArrayList<>(found);
        all.sort(java.util.Comparator.comparingInt(Fault::line));
        if (more > 0) {
            all.add(Fault.ofFile(file, "and " + more + " more faults; mend these first"));
        }
        return List.copyOf(all);
    }
}
