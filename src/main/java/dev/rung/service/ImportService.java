package dev.rung.service;

import java.nio.file.Path;

/** Evidence from files: read, shown, then taken over whole. */
public final class ImportService {

    /** Reads a CSV or Markdown file without taking anything over. Refuses a file that cannot be read at all. */
    public ImportPreview preview(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the rows over in one change, after a backup. Refuses, and takes over nothing, when there are faults and they
     * are not to be skipped. Rows known already are left out. Returns how many were taken over.
     */
    public int accept(ImportPreview preview, boolean skipFaulty) {
        throw new UnsupportedOperationException();
    }
}
