package dev.rung.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** An open workspace and what can be done with it. Safe to use from more than one thread. */
public final class Rung implements AutoCloseable {

    /** Opens the workspace at its place and makes it if it is not there. Refuses what cannot be opened. */
    public static Rung open(Places places, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Opens the sample: 18 months of a senior PM, in a folder of its own that is gone when it is closed. */
    public static Rung demo(Places places, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a backup in the place of the workspace, which need not open; what was there is moved aside and nothing is
     * deleted. Returns in words what was moved where.
     */
    public static String restore(Places places, Path backup, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Whether there is a workspace at the place already. */
    public static boolean exists(Places places) {
        throw new UnsupportedOperationException();
    }

    public LocalDate today() {
        throw new UnsupportedOperationException();
    }

    public Places places() {
        throw new UnsupportedOperationException();
    }

    public ProfileService profile() {
        throw new UnsupportedOperationException();
    }

    public LadderService ladders() {
        throw new UnsupportedOperationException();
    }

    public EvidenceService evidence() {
        throw new UnsupportedOperationException();
    }

    public StandingService standing() {
        throw new UnsupportedOperationException();
    }

    public AssessmentService assessments() {
        throw new UnsupportedOperationException();
    }

    public TodayService todays() {
        throw new UnsupportedOperationException();
    }

    public ChangeService changes() {
        throw new UnsupportedOperationException();
    }

    public DraftService drafts() {
        throw new UnsupportedOperationException();
    }

    public ImportService imports() {
        throw new UnsupportedOperationException();
    }

    public SafekeepingService safekeeping() {
        throw new UnsupportedOperationException();
    }

    public ReportService reports() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
