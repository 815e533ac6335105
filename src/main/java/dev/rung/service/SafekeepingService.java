package dev.rung.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Keeps the workspace safe: backups, checks, everything out and everything in. */
public final class SafekeepingService {

    SafekeepingService(dev.rung.store.Database database, Places places, java.time.Clock clock) {}

    /** Makes a backup before evidence is imported. */
    void beforeImport() {}

    /**
     * One thing the doctor looked at.
     *
     * @param fine nothing is wrong with it
     * @param words what was found
     * @param mend what to do; empty when it is fine
     */
    public record Finding(String what, boolean fine, String words, String mend) {}

    /** A backup that lies beside the workspace. */
    public record Kept(Path file, Instant at, long bytes) {}

    /** Writes the whole workspace, private notes included, into a file. Refuses to overwrite unless told. */
    public void backup(Path file, boolean overwrite) {
        throw new UnsupportedOperationException();
    }

    /** Backups made by rung itself, newest first. */
    public List<Kept> backups() {
        throw new UnsupportedOperationException();
    }

    /** Makes today's backup if there is none yet. */
    public void daily() {
        throw new UnsupportedOperationException();
    }

    /** Looks at everything; mends what can be mended without loss when asked to. */
    public List<Finding> doctor(boolean mend) {
        throw new UnsupportedOperationException();
    }

    /** Writes everything but private notes as JSON. Returns in words how much, and how many notes were left out. */
    public String export(Path file, boolean overwrite) {
        throw new UnsupportedOperationException();
    }

    /** Takes an export over into this workspace, which must be empty. Returns in words how much. */
    public String importAll(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a backup in the place of the workspace, which need not open; what was there is moved aside and nothing is
     * deleted. Returns in words what was moved where.
     */
    public static String restore(Places places, Path backup, java.time.Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Where the workspace, its backups, own ladders and the log lie, and how large the file is; a label and its value. */
    public List<List<String>> whereabouts() {
        throw new UnsupportedOperationException();
    }
}
