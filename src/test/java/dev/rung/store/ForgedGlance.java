package dev.rung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A Today beside a workspace that fits it and does not come from it, as only a failing disk would make one. */
public final class ForgedGlance {
    private ForgedGlance() {}

    public static void beside(Path workspace, LocalDate day, String text) {
        try {
            new GlanceFile(workspace).keep(Map.of(day.toString(), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
