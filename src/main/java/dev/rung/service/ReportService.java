package dev.rung.service;

import java.nio.file.Path;
import java.time.LocalDate;

/** Reports, as text to look at or as files to hand over. */
public final class ReportService {

    /** How a report is written. */
    public enum Format {
        MD,
        HTML,
        JSON,
        TEXT
    }

    /**
     * Where the person stands as of a day.
     *
     * @param withPrivate private evidence counts and is named; only for one's own eyes
     */
    public String readiness(Format format, LocalDate day, boolean withPrivate) {
        throw new UnsupportedOperationException();
    }

    /** Puts a report into a file that only its owner can read. Refuses to overwrite unless told. */
    public void write(Path file, String report, boolean overwrite) {
        throw new UnsupportedOperationException();
    }
}
