package dev.rung.domain.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that happened and shows something. Free texts are {@code ""} where nothing was written.
 *
 * @param id UUIDv7 text
 * @param on the day it happened; may lie in the future, then it is kept and ignored until its day
 * @param title never blank
 * @param scope how far it reached, in free words
 * @param isPrivate counts in the own standing, and is left out of what others get
 */
public record Evidence(
        String id,
        LocalDate on,
        String title,
        String situation,
        String action,
        String result,
        String link,
        String witness,
        Optional<Lever> lever,
        String scope,
        Measurement measurement,
        boolean isPrivate) {
    public Evidence {
        if (title.isBlank()) {
            throw new IllegalArgumentException("evidence wants a title");
        }
    }

    /** Evidence of one line, as captured; the rest is written later. */
    public static Evidence titled(String id, LocalDate on, String title) {
        return new Evidence(id, on, title, "", "", "", "", "", Optional.empty(), "", Measurement.NONE, false);
    }

    /** The same piece under another id. */
    public Evidence withId(String other) {
        return new Evidence(
                other, on, title, situation, action, result, link, witness, lever, scope, measurement, isPrivate);
    }
}
