package dev.rung;

import dev.rung.domain.text.VisibleText;
import dev.rung.service.Places;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** Tells of a failure that is rung's own fault: a line for the person, the rest for a file. */
final class CrashLog {
    private static final int FAILED = 70;

    private final Path file;

    CrashLog(Places places) {
        this.file = places.state().resolve("rung.log");
    }

    /**
     * Says in one line what happened and where the log is. Call with the terminal given back. Only the kinds of failures and
     * the places in the code are logged: a message could hold what a person wrote.
     */
    int tell(Throwable failure) {
        String where = logged(failure) ? "; the log is " + file : "";
        System.err.println(
                "rung: something went wrong inside rung (" + failure.getClass().getSimpleName()
                        + "), and it has ended; what was saved is safe" + VisibleText.line(where));
        return FAILED;
    }

    private boolean logged(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(Instant.now());
        for (Throwable each = failure; each != null; each = each.getCause()) {
            out.println(each.getClass().getName());
            for (StackTraceElement place : each.getStackTrace()) {
                out.println("  at " + place);
            }
        }
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text.toString(), StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
