package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what a rendering must be; {@code -Dgoldens=rewrite} writes them anew, to be read before they are kept. */
final class Goldens {
    private static final Path ROOM = Path.of("src/test/resources/goldens/report");

    private Goldens() {}

    static void match(String name, String rendered) {
        Path file = ROOM.resolve(name);
        try {
            if ("rewrite".equals(System.getProperty("goldens"))) {
                Files.createDirectories(ROOM);
                Files.writeString(file, rendered);
            }
            assertThat(rendered).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
