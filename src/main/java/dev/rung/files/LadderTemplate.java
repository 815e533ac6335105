package dev.rung.files;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The small ladder from which one's own is written: two levels, two competencies, and how a good sentence is made. */
public final class LadderTemplate {
    private LadderTemplate() {}

    /**
     * The text of the file, under the given ladder id; valid and without warnings.
     *
     * @throws Refusal when the id is none
     */
    public static String text(String id) {
        Slug.wantId(id);
        try (InputStream in = LadderTemplate.class.getResourceAsStream("new-ladder.json")) {
            if (in == null) {
                throw new IllegalStateException("new-ladder.json is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"my-ladder\"", '"' + id + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
