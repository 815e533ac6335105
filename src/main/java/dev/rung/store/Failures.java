package dev.rung.store;

import dev.rung.domain.Refusal;
import java.nio.file.Path;
import java.sql.SQLException;

/** Says in one line what a failure of the workspace means and what to do. */
final class Failures {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int PERM = 3;
    private static final int AUTH = 23;
    private static final int NOTADB = 26;

    private Failures() {}

    /** A refusal where the cause lies in the file or its surroundings; whatever else comes back as it was. */
    static RuntimeException explain(Path file, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof SQLException sql) {
                String words = words(file, sql.getErrorCode() & 0xff);
                if (!words.isEmpty()) {
                    return Refusal.data(words, failure);
                }
            }
        }
        return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
    }

    /** The newest backup that is whole; what cannot be opened, no doctor can look into. */
    private static String cure(Path file) {
        for (Path backup : Backups.of(file)) {
            try {
                WorkspaceCheck.demandSound(backup);
                return "bring the newest backup back with rung --workspace " + file + " restore " + backup + ".";
            } catch (Refusal damagedToo) {
                continue;
            }
        }
        return "bring a backup back with rung restore FILE; none lies beside it.";
    }

    private static String words(Path file, int code) {
        return switch (code) {
            case FULL -> "The disk is full, nothing was changed: make room for " + file + " and try again.";
            case BUSY, LOCKED -> "Another program is writing to " + file + ", nothing was changed: try again.";
            case NOTADB ->
                file
                        + " is not a rung workspace: name another with --workspace, or bring a backup back with rung restore.";
            case CORRUPT -> file + " is damaged, nothing was changed: " + cure(file);
            case READONLY ->
                file + " cannot be written to, nothing was changed: give yourself write permission on it and"
                        + " its folder, or name another with --workspace.";
            case CANTOPEN, PERM, AUTH ->
                file + " cannot be opened: check that you may read and write it and its folder,"
                        + " or name another with --workspace.";
            case IOERR ->
                "The disk failed while rung used " + file + ", nothing was changed: check the disk, then run rung"
                        + " doctor.";
            default -> "";
        };
    }
}
